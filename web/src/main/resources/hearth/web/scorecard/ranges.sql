-- How far a council's neighbours reach, every year.
SELECT indicator, period_end, source, lowest, highest, figures
FROM shared.prepared.neighbour_range
WHERE area_code = ? AND list_contains(?::VARCHAR[], indicator) AND comparator = ?
