-- The yearly figures of all together that authorities brought whose staff do not read this.
SELECT la_code, indicator, period_end, numerator, denominator, symbol
FROM received_mart_local
WHERE period_type = 'year' AND breakdown = 'all' AND la_code NOT IN (SELECT la_code FROM own)
