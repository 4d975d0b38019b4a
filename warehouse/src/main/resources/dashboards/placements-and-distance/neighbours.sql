-- A row an area: the authority and its statistical neighbours, all from the source that has the authority’s figure.
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
    figure.lower, figure.upper
FROM figure_of_years AS figure
JOIN chosen ON chosen.area_code = figure.area_code
WHERE figure.indicator = 'placed_over_20_miles_outside' AND year(figure.period_end) = :year
QUALIFY figure.source = first_value(figure.source)
    OVER (ORDER BY figure.area_code != :authority, figure.value IS NULL, figure.source DESC)
ORDER BY figure.value DESC NULLS LAST
