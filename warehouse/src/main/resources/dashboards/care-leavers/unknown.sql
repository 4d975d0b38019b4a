-- A row a measure, from one source each, with the year before.
WITH own AS (
    SELECT *
    FROM figure_of_years
    WHERE area_code = :authority AND year(period_end) <= :year
        AND indicator IN ('in_touch_17_to_18', 'in_touch_19_to_21', 'activity_not_known', 'accommodation_not_known')
    QUALIFY source = first_value(source) OVER (PARTITION BY indicator ORDER BY period_end DESC, value IS NULL, source DESC)
)
SELECT
    own.indicator, indicator.title AS label, own.source, own.numerator, own.denominator, own.value, own.symbol,
    before.value AS before, before.symbol AS before_symbol
FROM own
JOIN indicator ON indicator.id = own.indicator
LEFT JOIN own AS before ON before.indicator = own.indicator AND before.period_end = own.period_end - INTERVAL 1 YEAR
WHERE year(own.period_end) = :year
ORDER BY label
