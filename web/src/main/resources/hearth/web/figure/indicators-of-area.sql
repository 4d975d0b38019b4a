-- The indicators of which an area has a yearly figure, be it a suppressed one.
SELECT DISTINCT indicator
FROM audience.figure_by_area
WHERE area_code = ? AND (value IS NOT NULL OR symbol IN ('c', 'k', 'u', 'low'))
