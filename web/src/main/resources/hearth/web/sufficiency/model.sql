-- The fitted model of an authority, as far as this audience may read it.
SELECT observed_from, as_of, part, cell, counted, days, fitted, fitted_days
FROM audience.care_model
WHERE la_code = ?
ORDER BY part, cell
