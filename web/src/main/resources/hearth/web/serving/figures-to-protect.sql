-- The figures of one authority, as disclosure control reads them and in its order, and whether the official statistics publish
-- the same counts: one that differs does not reveal this one.
SELECT
    series.number::INTEGER AS series,
    (received.period_end - DATE '1970-01-01')::INTEGER AS period_end,
    received.source_release,
    received.numerator,
    received.denominator,
    received.value,
    received.symbol,
    coalesce(list_contains(published.numbers, received.numerator), FALSE) AS is_numerator_published,
    coalesce(list_contains(published.denominators, received.denominator), FALSE) AS is_denominator_published
FROM received_mart_indicator AS received
JOIN series USING (indicator, period_type, breakdown, breakdown_value)
LEFT JOIN published_of_series AS published
    ON published.la_code = received.la_code AND published.number = series.number AND published.period_end = received.period_end
ORDER BY series.number, received.period_end
