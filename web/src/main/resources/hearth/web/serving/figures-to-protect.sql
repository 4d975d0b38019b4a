-- The figures of several files as disclosure control reads them and in its order, and whether the official statistics publish
-- the same counts: one that differs does not reveal this one.
SELECT
    figure_code(
        figure_file.part,
        series.number,
        release.number,
        figure.period_end,
        CASE WHEN list_contains(published.numbers, figure.numerator) THEN 1 ELSE 0 END
            + CASE WHEN list_contains(published.denominators, figure.denominator) THEN 2 ELSE 0 END
    ) AS code,
    figure.numerator,
    figure.denominator,
    figure.value,
    figure.symbol
FROM read_parquet(
    getvariable('files_of_mart_indicator'),
    filename = 'path',
    union_by_name = true,
    hive_partitioning = false
) AS figure
JOIN figure_file USING (path)
JOIN series USING (indicator, period_type, breakdown, breakdown_value)
JOIN release USING (source_release)
LEFT JOIN published_of_series AS published
    ON published.la_code = figure_file.la_code
    AND published.number = series.number
    AND published.period_end = figure.period_end
ORDER BY part, series.number, figure.period_end
