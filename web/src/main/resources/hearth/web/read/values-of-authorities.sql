-- Every authority's figure for one year, to find a place among them. A figure filed under an authority that had ended by
-- then is of its successors' joint service.
SELECT value
FROM figure_of_years
WHERE indicator = ? AND source = ? AND period_end = ? AND area_level = 'la' AND value IS NOT NULL
    AND area_code NOT IN (SELECT area_code FROM area WHERE valid_to < period_end)
