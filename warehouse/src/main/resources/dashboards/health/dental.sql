-- A row an area: the authority and its statistical neighbours as published, with England to compare with.
WITH chosen AS (
    SELECT area_code FROM area WHERE area_code = :authority
    UNION
    SELECT neighbour.area_code
    FROM area AS own
    JOIN bridge_neighbour AS bridge ON bridge.la_code = own.la_code
    JOIN area AS neighbour ON neighbour.la_code = bridge.neighbour_la_code AND neighbour.is_current
    WHERE own.area_code = :authority
)
SELECT
    figure.area_code, figure.source, figure.numerator, figure.denominator, figure.value, figure.symbol,
    figure.lower, figure.upper, england.value AS comparator, england.symbol AS comparator_symbol,
    'England' AS comparator_name
FROM figure_of_years AS figure
JOIN chosen ON chosen.area_code = figure.area_code
LEFT JOIN figure_of_years AS england
    ON england.area_code = 'E92000001' AND england.indicator = figure.indicator AND england.source = figure.source
    AND england.period_end = figure.period_end
WHERE figure.indicator = 'dental_check' AND figure.source = 'published' AND year(figure.period_end) = :year
ORDER BY figure.value DESC NULLS LAST
