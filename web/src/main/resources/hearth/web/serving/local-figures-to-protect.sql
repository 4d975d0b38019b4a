-- The yearly figures for all children together, the only ones of authorities' own figures that are shared.
SELECT la_code, indicator, period_end, numerator, denominator, symbol
FROM received_mart_local
WHERE period_type = 'year' AND breakdown = 'all'
