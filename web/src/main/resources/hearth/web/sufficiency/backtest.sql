-- How far from what happened each way of forecasting was.
SELECT model, months, forecasts, first_made_on, last_made_on, wape_cells, wape_types, mape_total, bias, covered_80, covered_80_total
FROM mart_backtest
WHERE la_code = ?
ORDER BY model, months
