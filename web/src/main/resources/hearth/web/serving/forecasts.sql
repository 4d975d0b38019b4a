-- Forecasts, their backtests and the models behind them, as readers see them who see every count.
CREATE OR REPLACE TABLE shared.mart_forecast AS
SELECT *
FROM received_mart_forecast;

CREATE OR REPLACE TABLE shared.mart_backtest AS
SELECT *
FROM received_mart_backtest;

CREATE OR REPLACE TABLE shared.mart_care_model AS
SELECT *
FROM received_mart_care_model;
