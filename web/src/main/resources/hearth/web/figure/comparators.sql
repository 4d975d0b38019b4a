SELECT period_end, source, comparator, statistic, value, contributors, possible
FROM comparison
WHERE indicator = ? AND area_code = ? AND period_type = ?
