-- A row a council of the region, as published.
SELECT
    area.area_name AS label, leaving.indicator, leaving.source, leaving.value, leaving.symbol, many.value AS three,
    coalesce(many.symbol, CASE WHEN many.value IS NULL THEN 'x' END) AS three_symbol
FROM figure_of_years AS leaving
JOIN area ON area.area_code = leaving.area_code
JOIN area AS own ON own.area_code = :authority AND own.region_code = area.region_code
LEFT JOIN figure_of_years AS many
    ON many.area_code = leaving.area_code AND many.indicator = 'three_or_more_social_workers'
    AND many.source = leaving.source AND year(many.period_end) = year(leaving.period_end)
WHERE leaving.indicator = 'social_worker_turnover' AND leaving.source = 'published' AND year(leaving.period_end) = :year
    AND area.area_level = 'la' AND area.is_current AND NOT area.is_former
ORDER BY area.area_name
