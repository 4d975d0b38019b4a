-- An authority's own figure for the period that ends on a day.
SELECT numerator, denominator
FROM audience.mart_indicator
WHERE la_code = ?
    AND indicator = ?
    AND period_type = ?
    AND period_end = ?
    AND breakdown = 'all'
    AND value IS NOT NULL
