-- A row a council of the region and year, as published.
SELECT figure.indicator, figure.area_code, area.area_name AS panel, figure.period_end, figure.source, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code AND area.region_code = :region
WHERE area.area_level = 'la' AND area.is_current AND NOT area.is_former
    AND figure.source = 'published' AND year(figure.period_end) <= :year AND figure.indicator = :measure
ORDER BY panel, figure.period_end
