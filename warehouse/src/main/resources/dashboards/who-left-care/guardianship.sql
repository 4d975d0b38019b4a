-- A row a year, from one source.
SELECT area_code, period_end, source, numerator, denominator, value, symbol
FROM figure_of_years
WHERE area_code = :authority AND indicator = 'special_guardianship_share' AND year(period_end) BETWEEN :from AND :to
QUALIFY source = first_value(source) OVER (ORDER BY period_end DESC, value IS NULL, source DESC)
ORDER BY period_end
