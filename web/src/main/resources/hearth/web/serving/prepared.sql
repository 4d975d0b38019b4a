-- What pages ask for again and again, worked out once for a release and in the order in which it is asked for, so that a
-- page reads little. All of it is made of what every reader may see.

CREATE OR REPLACE TABLE shared.prepared.spread AS
SELECT *
FROM spread_as_of(DATE '9999-12-31')
ORDER BY indicator, period_end;

-- How far what was published of an indicator on a day goes.
CREATE OR REPLACE TABLE shared.prepared.published_reach AS
SELECT indicator, published_on, max(period_end) AS published_to, max(source_release) AS published_release
FROM shared.mart_published
WHERE value IS NOT NULL
GROUP BY indicator, published_on
ORDER BY indicator;

-- What each release of a dataset published for an area and a period, where they differ.
CREATE OR REPLACE TABLE shared.prepared.revision AS
WITH published AS (
    SELECT indicator, area_code, period_end, source_release, published_on, value, symbol,
        count(DISTINCT coalesce(value::VARCHAR, symbol)) OVER (PARTITION BY indicator, area_code, dataset, period_end)
            AS versions
    FROM shared.mart_published
    WHERE breakdown = 'all'
)
SELECT indicator, area_code, period_end, source_release, published_on, value, symbol
FROM published
WHERE versions > 1
ORDER BY indicator, area_code;

-- The yearly figures that the newest publication of them changed: what they were in the one before, and are now. Only what
-- was published in the last year that anything of the area was.
CREATE OR REPLACE TABLE shared.prepared.revised AS
WITH published AS (
    SELECT
        indicator,
        area_code,
        period_end,
        source_release,
        published_on,
        value,
        row_number() OVER newest AS age,
        lead(value) OVER newest AS before,
        lead(source_release) OVER newest AS release_before,
        max(published_on) OVER (PARTITION BY area_code) AS last_published_on
    FROM shared.mart_published
    WHERE period_type = 'year' AND breakdown = 'all' AND value IS NOT NULL
    WINDOW newest AS (PARTITION BY indicator, area_code, period_end, dataset ORDER BY published_on DESC)
)
SELECT indicator, area_code, period_end, source_release, published_on, value, before, release_before
FROM published
WHERE age = 1
    AND before IS NOT NULL
    AND value <> before
    AND published_on > last_published_on - INTERVAL 1 YEAR
ORDER BY area_code;

-- What was imported of each published dataset, the newest release first.
CREATE OR REPLACE TABLE shared.prepared.imported AS
SELECT dataset, source_release, count(*) AS rows, min(period_end) AS first_end, max(period_end) AS last_end
FROM shared.fact_published
GROUP BY dataset, source_release
ORDER BY dataset, max(published_on) DESC, source_release DESC;

-- The measures of strategies that correspond to an indicator: the newest figure that each document gives, and its aims.
CREATE OR REPLACE TABLE shared.prepared.strategy_use AS
SELECT
    indicator,
    la_code,
    strategy_title,
    title,
    about,
    differs,
    position,
    arg_max(coalesce(figure.period || ': ', '') || figure.printed, figure.period_end) FILTER (WHERE figure.role <> 'target')
        AS said,
    list(
        CASE figure.direction
            WHEN 'at_least' THEN 'at least '
            WHEN 'at_most' THEN 'at most '
            WHEN 'none' THEN ''
            ELSE replace(figure.direction, '_', ' ') || ': '
        END || '“' || figure.printed || '”' || coalesce(' by ' || strftime(figure.period_end, '%-d %B %Y'), '')
        ORDER BY figure.period_end
    ) FILTER (WHERE figure.role = 'target') AS aims
FROM shared.dim_strategy_measure AS measure
LEFT JOIN shared.fact_strategy_figure AS figure USING (la_code, measure)
WHERE indicator IS NOT NULL
GROUP BY indicator, la_code, measure.measure, position, strategy_title, title, about, differs
ORDER BY indicator, la_code, position;
