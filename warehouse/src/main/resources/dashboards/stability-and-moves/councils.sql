-- A row an area of the year: every authority of today and England, as published.
SELECT figure.area_code, figure.source, figure.numerator, figure.denominator, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code
WHERE figure.indicator = 'three_or_more_placements' AND year(figure.period_end) = :year AND figure.source = 'published'
    AND ((area.area_level = 'la' AND area.is_current AND NOT area.is_former) OR area.area_level = 'country')
ORDER BY area.area_name
