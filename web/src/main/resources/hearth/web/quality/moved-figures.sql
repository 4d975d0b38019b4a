-- The figures of years that differ between the releases.
SELECT
    indicator,
    period_end,
    old.value AS value_before,
    new.value AS value_after,
    old.numerator AS numerator_before,
    new.numerator AS numerator_after,
    old.denominator AS denominator_before,
    new.denominator AS denominator_after
FROM before.mart_indicator AS old
FULL JOIN after.mart_indicator AS new USING (indicator, period_type, period_end, breakdown, breakdown_value)
WHERE breakdown = 'all'
    AND period_type = 'year'
    AND (
        old.value IS DISTINCT FROM new.value
        OR old.numerator IS DISTINCT FROM new.numerator
        OR old.denominator IS DISTINCT FROM new.denominator
    )
ORDER BY indicator, period_end
