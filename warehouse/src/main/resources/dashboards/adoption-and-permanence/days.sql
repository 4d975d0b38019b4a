-- A row an area and year: the authority from one source, and England as published.
SELECT
    figure.area_code, area.area_name AS series, figure.period_end, figure.source, figure.numerator, figure.denominator,
    figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code
WHERE figure.area_code IN (:authority, 'E92000001') AND figure.indicator = 'days_to_adoptive_family'
    AND year(figure.period_end) <= :year
QUALIFY figure.source = first_value(figure.source)
    OVER (PARTITION BY figure.area_code ORDER BY figure.period_end DESC, figure.value IS NULL, figure.source DESC)
ORDER BY figure.area_code = 'E92000001', figure.period_end
