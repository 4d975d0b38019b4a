-- The figures of one authority as disclosure control reads them, in its order, and whether the official statistics publish
-- the same counts: one that differs does not reveal this one. Only those of periods and breakdowns that are shown at all.
SELECT
    received.indicator,
    received.period_type,
    received.period_end,
    received.breakdown,
    received.breakdown_value,
    received.source_release,
    received.numerator,
    received.denominator,
    received.value,
    received.symbol,
    coalesce(list_contains(published.numbers, received.numerator), FALSE) AS is_numerator_published,
    coalesce(list_contains(published.denominators, received.denominator), FALSE) AS is_denominator_published
FROM received_mart_indicator AS received
LEFT JOIN published_counts AS published USING (la_code, indicator, period_type, period_end, breakdown, breakdown_value)
WHERE received.period_type = 'year' OR (received.period_type = 'quarter' AND received.breakdown = 'all')
ORDER BY received.indicator, received.period_type, received.period_end, received.breakdown, received.breakdown_value
