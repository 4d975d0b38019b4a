-- What was counted and forecast for an authority, without the split by age.
SELECT kind, made_on, target_on, placement_state, children, lower_80, upper_80, lower_95, upper_95, symbol
FROM mart_forecast
WHERE la_code = ? AND age_band = 'all'
ORDER BY kind, made_on, target_on, placement_state
