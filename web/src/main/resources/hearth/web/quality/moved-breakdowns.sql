-- How many figures of months, quarters and breakdowns differ between the releases, by indicator.
SELECT
    indicator,
    count(*) AS figures,
    min(period_end) AS first_period_end,
    max(period_end) AS last_period_end,
    string_agg(DISTINCT period_type || ' by ' || breakdown, ', ' ORDER BY period_type || ' by ' || breakdown) AS kinds
FROM before.mart_indicator AS old
FULL JOIN after.mart_indicator AS new USING (indicator, period_type, period_end, breakdown, breakdown_value)
WHERE (breakdown <> 'all' OR period_type <> 'year')
    AND (
        old.value IS DISTINCT FROM new.value
        OR old.numerator IS DISTINCT FROM new.numerator
        OR old.denominator IS DISTINCT FROM new.denominator
    )
GROUP BY indicator
ORDER BY indicator
