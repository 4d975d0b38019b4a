SELECT period_end, source, comparator, statistic, value, contributors, possible
FROM comparison_as_of(?::DATE)
WHERE indicator = ? AND area_code = ? AND period_type = ?
