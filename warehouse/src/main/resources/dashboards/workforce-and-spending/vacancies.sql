-- A row an area, as published.
SELECT
    area.area_name AS label, row.source_release,
    try_cast(row.figures['vacancy_rate_fte'] AS DOUBLE) AS value,
    CASE WHEN value IS NULL THEN row.figures['vacancy_rate_fte'] END AS symbol,
    try_cast(row.figures['absence_rate_fte'] AS DOUBLE) AS absence,
    CASE WHEN absence IS NULL THEN row.figures['absence_rate_fte'] END AS absence_symbol
FROM fact_published AS row
JOIN area ON area.area_code = row.area_code
WHERE row.dataset = 'social_work_workforce' AND year(row.period_end) = :year
    AND (row.area_code IN (:authority, 'E92000001')
        OR row.area_code = (SELECT region_code FROM area WHERE area_code = :authority))
QUALIFY row_number() OVER (PARTITION BY row.area_code ORDER BY row.source_release DESC) = 1
ORDER BY row.area_code <> :authority, row.area_code = 'E92000001'
