-- A row a year in which children left, the newest first; years that cannot be known yet come last, suppressed ones do not.
SELECT period_end, source, numerator, denominator, value, symbol
FROM best_figure
WHERE area_code = :authority AND indicator = 'returned_to_care' AND year(period_end) BETWEEN :from AND :to
ORDER BY symbol IS NOT DISTINCT FROM 'x', period_end DESC
