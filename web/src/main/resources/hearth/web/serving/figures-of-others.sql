-- The figures of one authority as disclosure control reads them, with word of whether the official statistics print the
-- same count: one that differs does not tell this one. Only those of periods and breakdowns that it may show to others.
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
    EXISTS (
        SELECT 1
        FROM printed_figure
        WHERE printed_figure.indicator = received.indicator
            AND printed_figure.la_code = received.la_code
            AND printed_figure.period_type = received.period_type
            AND printed_figure.period_end = received.period_end
            AND printed_figure.breakdown = received.breakdown
            AND printed_figure.breakdown_value = received.breakdown_value
            AND printed_figure.printed_count = received.numerator
    ) AS is_published
FROM received_mart_indicator AS received
WHERE received.period_type = 'year' OR (received.period_type = 'quarter' AND received.breakdown = 'all')
