-- The years for which any authority has a figure, and whether the area that asks has one, by source.
SELECT
    source,
    period_end,
    bool_or(area_code = ?) AS is_own
FROM shared.figure_of_years
WHERE indicator = ? AND value IS NOT NULL AND (area_level = 'la' OR area_code = ?)
GROUP BY source, period_end
HAVING bool_or(area_level = 'la')
ORDER BY period_end
