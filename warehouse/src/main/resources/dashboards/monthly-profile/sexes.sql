-- A row a group and snapshot, the five newest up to a day, counted from returns: girls, and the rest of all children.
SELECT
    unnest(['Girls', 'Boys and not known']) AS label, period_end, source,
    unnest([numerator, denominator - numerator]) AS value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'girls' AND source = 'extract' AND period_type = :every
    AND breakdown = 'all' AND period_end <= :to
QUALIFY dense_rank() OVER (ORDER BY period_end DESC) <= 5
ORDER BY label DESC, period_end
