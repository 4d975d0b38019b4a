SELECT area_code, la_code, area_name, area_level, region_code, is_current, is_former, slug, note
FROM area
ORDER BY area_name
