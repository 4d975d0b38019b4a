-- The figures of one authority as disclosure control reads them, with word of whether the official statistics print the
-- same; only those of periods and breakdowns that it may show to others.
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
    printed_figure.indicator IS NOT NULL AS is_published
FROM received_mart_indicator AS received
LEFT JOIN printed_figure USING (indicator, la_code, period_type, period_end, breakdown, breakdown_value)
WHERE received.period_type = 'year' OR (received.period_type = 'quarter' AND received.breakdown = 'all')
