-- A row an area: every authority of today and England, as published.
SELECT
    figure.indicator, figure.area_code, figure.source, figure.numerator, figure.denominator, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code
WHERE figure.indicator = :measure AND year(figure.period_end) = :year AND figure.source = 'published'
    AND ((area.area_level = 'la' AND area.is_current AND NOT area.is_former) OR area.area_level = 'country')
ORDER BY area.area_name
