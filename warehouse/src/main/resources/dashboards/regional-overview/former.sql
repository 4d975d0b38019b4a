-- One row: councils of today, and former ones.
SELECT
    count(*) FILTER (NOT is_former)::DOUBLE AS value, CAST(NULL AS VARCHAR) AS symbol,
    count(*) FILTER (is_former)::DOUBLE AS before
FROM area
WHERE area_level = 'la' AND is_current AND region_code = :region
HAVING count(*) > 0
