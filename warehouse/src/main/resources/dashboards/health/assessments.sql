-- The year's figure of the authority from one source, with the year before and England's published figure.
WITH own AS (
    SELECT *
    FROM figure_of_years
    WHERE area_code = :authority AND indicator = 'health_assessment' AND year(period_end) <= :year
    QUALIFY source = first_value(source) OVER (ORDER BY period_end DESC, value IS NULL, source DESC)
)
SELECT
    own.area_code, own.period_end, own.source, own.numerator, own.denominator, own.value, own.symbol,
    before.value AS before, before.symbol AS before_symbol,
    england.value AS comparator, england.symbol AS comparator_symbol
FROM own
LEFT JOIN own AS before ON before.period_end = own.period_end - INTERVAL 1 YEAR
LEFT JOIN figure_of_years AS england
    ON england.area_code = 'E92000001' AND england.indicator = own.indicator AND england.period_end = own.period_end
    AND england.source = 'published'
WHERE year(own.period_end) = :year
