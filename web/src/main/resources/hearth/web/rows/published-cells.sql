-- Every row of a published file that gives one figure, and which of them was shown on a day.
WITH wanted AS (
    SELECT ?::DATE AS known_on, ? AS indicator, ? AS area_code, ? AS period_type, ?::DATE AS period_end
),
shown AS (
    SELECT dataset, source_release
    FROM published_as_of((SELECT known_on FROM wanted))
    SEMI JOIN wanted USING (indicator, area_code, period_type, period_end)
    WHERE breakdown = 'all'
)
SELECT
    mart.dataset,
    mart.source_release,
    mart.published_on,
    mart.source_file,
    mart.source_row,
    coalesce(published.time_period, '') AS time_period,
    mart.value,
    mart.symbol,
    shown.dataset IS NOT NULL AS is_shown,
    coalesce(to_json(published.filters), '{}') AS filters,
    coalesce(to_json(published.figures), '{}') AS figures
FROM mart_published AS mart
SEMI JOIN wanted USING (indicator, area_code, period_type, period_end)
LEFT JOIN shown ON shown.dataset = mart.dataset AND shown.source_release = mart.source_release
LEFT JOIN fact_published AS published
    ON published.area_code = mart.area_code
    AND published.dataset = mart.dataset
    AND published.source_release = mart.source_release
    AND published.source_file = mart.source_file
    AND published.source_row = mart.source_row
WHERE mart.breakdown = 'all'
ORDER BY is_shown DESC, mart.published_on DESC, mart.preference
