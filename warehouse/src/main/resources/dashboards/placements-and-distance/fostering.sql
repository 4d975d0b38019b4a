-- A row a measure, from one source each, with the year before.
WITH own AS (
    SELECT *
    FROM figure_of_years
    WHERE area_code = :authority AND year(period_end) <= :year
        AND indicator IN (
            'in_house_fostering',
            'agency_fostering',
            'kinship_fostering'
        )
    QUALIFY source = first_value(source) OVER (PARTITION BY indicator ORDER BY period_end DESC, value IS NULL, source DESC)
)
SELECT
    own.indicator, indicator.title AS label, own.source, own.numerator, own.denominator, own.value, own.symbol,
    before.value AS before, before.symbol AS before_symbol
FROM own
JOIN indicator ON indicator.id = own.indicator
LEFT JOIN own AS before ON before.indicator = own.indicator AND before.period_end = own.period_end - INTERVAL 1 YEAR
WHERE year(own.period_end) = :year
ORDER BY own.value DESC NULLS LAST, label
