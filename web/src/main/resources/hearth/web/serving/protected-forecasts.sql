-- What others see of a council's forecast: whole years ahead, in total and by kind of home, rounded. What is small is
-- suppressed; where that is one kind alone, the smallest of the others too, as it could be subtracted. No count is shown
-- here: the figures of the benchmark have them, protected with all that adds up to them.
CREATE OR REPLACE TABLE shared.mart_forecast AS
WITH known AS (
    SELECT la_code, max(made_on) AS made_on
    FROM received_mart_forecast
    WHERE kind = 'forecast'
    GROUP BY la_code
),
shown AS (
    SELECT received_mart_forecast.*, rule.*, children < rule.smallest_shown AS is_small
    FROM received_mart_forecast
    JOIN known USING (la_code, made_on)
    CROSS JOIN disclosure_rule AS rule
    WHERE kind = 'forecast'
      AND age_band = 'all'
      AND month(target_on) = month(made_on)
      AND target_on > made_on + INTERVAL 11 MONTH
),
counted AS (
    SELECT
        *,
        count(*) FILTER (WHERE is_small AND placement_state <> 'all') OVER of_a_day AS small_count,
        row_number() OVER (
            PARTITION BY la_code, target_on, is_small OR placement_state = 'all'
            ORDER BY children, placement_state
        ) AS place
    FROM shown
    WINDOW of_a_day AS (PARTITION BY la_code, target_on)
),
suppressed AS (
    SELECT
        *,
        is_small OR (small_count = 1 AND place = 1 AND placement_state <> 'all')
            OR bool_or(is_small AND placement_state = 'all') OVER (PARTITION BY la_code, target_on) AS is_suppressed
    FROM counted
)
SELECT
    la_code,
    kind,
    made_on,
    target_on,
    placement_state,
    age_band,
    CASE WHEN NOT is_suppressed THEN round(children / nearest) * nearest END AS children,
    CASE WHEN NOT is_suppressed THEN floor(lower_80 / nearest) * nearest END AS lower_80,
    CASE WHEN NOT is_suppressed THEN ceil(upper_80 / nearest) * nearest END AS upper_80,
    CASE WHEN NOT is_suppressed THEN floor(lower_95 / nearest) * nearest END AS lower_95,
    CASE WHEN NOT is_suppressed THEN ceil(upper_95 / nearest) * nearest END AS upper_95,
    CASE WHEN is_suppressed THEN 'c' END AS symbol
FROM suppressed;

-- An error to many digits would give away the counts that it is the quotient of.
CREATE OR REPLACE TABLE shared.mart_backtest AS
SELECT
    la_code,
    model,
    months,
    forecasts,
    first_made_on,
    last_made_on,
    round(wape_cells, 3) AS wape_cells,
    round(wape_types, 3) AS wape_types,
    round(mape_total, 3) AS mape_total,
    round(bias, 3) AS bias,
    covered_80,
    covered_95,
    covered_80_total,
    round(width_80, 3) AS width_80
FROM received_mart_backtest;

CREATE OR REPLACE TABLE shared.mart_care_model AS
SELECT *
FROM received_mart_care_model
WHERE FALSE;
