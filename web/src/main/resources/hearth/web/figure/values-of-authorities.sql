SELECT area_code, value
FROM shared.figure_of_years
WHERE indicator = ? AND source = ? AND period_end = ? AND area_level = 'la' AND value IS NOT NULL
