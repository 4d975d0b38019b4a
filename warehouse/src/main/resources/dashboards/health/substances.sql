-- A row a council of the region, as published.
SELECT
    area.area_name AS label, received.indicator, received.source, received.value, received.symbol,
    refused.value AS refused, refused.symbol AS refused_symbol
FROM figure_of_years AS received
JOIN area ON area.area_code = received.area_code
JOIN area AS own ON own.area_code = :authority AND own.region_code = area.region_code
LEFT JOIN figure_of_years AS refused
    ON refused.area_code = received.area_code AND refused.indicator = 'substance_help_refused'
    AND refused.source = received.source AND refused.period_end = received.period_end
WHERE received.indicator = 'substance_help_received' AND received.source = 'published'
    AND year(received.period_end) = :year AND area.area_level = 'la' AND area.is_current AND NOT area.is_former
ORDER BY area.area_name
