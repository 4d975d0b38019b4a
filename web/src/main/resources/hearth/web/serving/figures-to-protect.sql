-- The figures of one authority, as disclosure control reads them and in its order, and whether the official statistics publish
-- the same counts: one that differs does not reveal this one.
SELECT
    series.number::INTEGER AS series,
    (received.period_end - DATE '1970-01-01')::INTEGER AS period_end,
    release.number::INTEGER AS release,
    received.numerator,
    received.denominator,
    received.value,
    received.symbol,
    coalesce(list_contains(published.numbers, received.numerator), FALSE) AS is_numerator_published,
    coalesce(list_contains(published.denominators, received.denominator), FALSE) AS is_denominator_published
FROM received_mart_indicator AS received
JOIN series USING (indicator, period_type, breakdown, breakdown_value)
JOIN release USING (source_release)
LEFT JOIN (FROM published_of_series WHERE la_code = ?) AS published
    ON published.number = series.number AND published.period_end = received.period_end
ORDER BY series.number, received.period_end
