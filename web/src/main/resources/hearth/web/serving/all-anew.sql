-- What is written again where the official statistics or the areas are others than in the file before, or where there is none:
-- everything. Only the protected figures of authorities of which nothing has changed are taken from before.
CREATE TEMP TABLE kept_figure AS
SELECT
    area_before.la_code,
    benchmark.* EXCLUDE (area_code, area_name, area_level, source)
FROM shared.benchmark
JOIN area_before USING (area_code)
WHERE source = 'extract' AND area_before.la_code NOT IN (FROM changed_authority);

CREATE OR REPLACE TABLE shared.benchmark AS
SELECT *
FROM benchmark_as_of(DATE '9999-12-31');

INSERT INTO shared.benchmark BY NAME
SELECT area_code, area_name, area_level, 'extract' AS source, kept_figure.* EXCLUDE (la_code)
FROM kept_figure
JOIN shared.area USING (la_code)
WHERE is_current;

CREATE OR REPLACE TABLE shared.figure_of_years AS
SELECT *
FROM shared.benchmark
LIMIT 0;

CREATE OR REPLACE TABLE shared.prepared.figure_by_area AS
SELECT *
FROM shared.benchmark
LIMIT 0;

CREATE OR REPLACE TABLE shared.comparison_of_years AS
SELECT *
FROM comparison_as_of(CAST(NULL AS DATE))
LIMIT 0;

CREATE OR REPLACE TABLE shared.prepared.neighbour_range AS
SELECT *
FROM neighbour_range_as_of(CAST(NULL AS DATE))
LIMIT 0;

CREATE TEMP TABLE changed_area AS
SELECT area_code
FROM shared.area
UNION
SELECT area_code
FROM shared.benchmark;

CREATE TEMP TABLE compared_area AS
SELECT area_code
FROM shared.area;
