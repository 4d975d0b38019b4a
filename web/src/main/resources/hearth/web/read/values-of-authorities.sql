-- Every authority's figure for one period, to find a place among them.
SELECT value
FROM benchmark
WHERE indicator = ? AND source = ? AND period_type = ? AND period_end = ?
    AND breakdown = 'all' AND area_level = 'la' AND value IS NOT NULL
