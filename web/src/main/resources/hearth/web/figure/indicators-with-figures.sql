-- The indicators of which any area has a yearly figure.
SELECT DISTINCT indicator
FROM figure_of_years
WHERE value IS NOT NULL
