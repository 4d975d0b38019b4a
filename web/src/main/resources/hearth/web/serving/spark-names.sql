-- What the catalogue's expressions call otherwise than DuckDB does, so that they can be asked of rows here too.
CREATE MACRO percentile(number, share) AS quantile_cont(number, share);
