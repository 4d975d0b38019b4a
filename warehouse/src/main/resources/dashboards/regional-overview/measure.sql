-- A row a council of the region, as published, with England to compare with.
SELECT
    figure.indicator, figure.area_code, figure.source, figure.numerator, figure.denominator, figure.value, figure.symbol,
    figure.lower, figure.upper, england.value AS comparator, england.symbol AS comparator_symbol,
    'England' AS comparator_name
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code AND area.region_code = :region
LEFT JOIN figure_of_years AS england
    ON england.area_code = 'E92000001' AND england.indicator = figure.indicator AND england.source = figure.source
    AND england.period_end = figure.period_end
WHERE area.area_level = 'la' AND area.is_current AND NOT area.is_former
    AND figure.source = 'published' AND year(figure.period_end) = :year AND figure.indicator = :measure
ORDER BY figure.value DESC NULLS LAST
