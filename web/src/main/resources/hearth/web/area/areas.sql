SELECT area_code, la_code, area_name, area_level, region_code, is_current, is_former, valid_from, valid_to, slug, note, covers
FROM area
ORDER BY area_name, area_code
