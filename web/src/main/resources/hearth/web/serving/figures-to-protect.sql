-- The figures of one authority as disclosure control reads them, and whether the official statistics publish the same
-- count: one that differs does not reveal this one. Only those of periods and breakdowns that are shared at all.
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
        FROM published_count
        WHERE published_count.indicator = received.indicator
            AND published_count.la_code = received.la_code
            AND published_count.period_type = received.period_type
            AND published_count.period_end = received.period_end
            AND published_count.breakdown = received.breakdown
            AND published_count.breakdown_value = received.breakdown_value
            AND published_count.number = received.numerator
    ) AS is_published
FROM received_mart_indicator AS received
WHERE received.period_type = 'year' OR (received.period_type = 'quarter' AND received.breakdown = 'all')
