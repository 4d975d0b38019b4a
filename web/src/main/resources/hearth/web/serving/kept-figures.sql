-- The protected figures of authorities of which nothing has changed since an earlier release.
SELECT
    la_code,
    indicator,
    period_type,
    period_end,
    breakdown,
    breakdown_value,
    source_release,
    numerator,
    denominator,
    value,
    lower,
    upper,
    symbol
FROM before.benchmark
JOIN before.area USING (area_code)
WHERE source = 'extract' AND la_code IN (SELECT la_code FROM kept_authority)
