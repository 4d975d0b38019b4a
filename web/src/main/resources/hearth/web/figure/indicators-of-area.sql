-- The indicators of which an area has a yearly figure, be it a suppressed one.
SELECT DISTINCT indicator
FROM figure_of_years
WHERE area_code = ? AND (value IS NOT NULL OR symbol IN ('c', 'k', 'u', 'low'))
