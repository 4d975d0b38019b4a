-- Forecasts as an audience reads them: its own authorities' from their own files, all others from the shared one.
CREATE VIEW mart_forecast AS
SELECT *
FROM shared.mart_forecast
WHERE la_code NOT IN (SELECT la_code FROM audience.own)
UNION ALL
SELECT *
FROM audience.mart_forecast;

CREATE VIEW mart_backtest AS
SELECT *
FROM shared.mart_backtest
WHERE la_code NOT IN (SELECT la_code FROM audience.own)
UNION ALL
SELECT *
FROM audience.mart_backtest;

-- No page or query but the forecast's reads these.
CREATE VIEW audience.care_model AS
SELECT *
FROM shared.mart_care_model
WHERE la_code NOT IN (SELECT la_code FROM audience.own)
UNION ALL
SELECT *
FROM audience.mart_care_model;
