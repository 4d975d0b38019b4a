-- The series and the sources of the figures to protect, numbered, and what is published of each series: figures are read and
-- written by these numbers, several times as fast as by texts. Only series of periods and breakdowns that others may see at all.
-- No temporary tables, as all connections that protect figures read them.
CREATE TABLE series AS
SELECT row_number() OVER (ORDER BY indicator, period_type, breakdown, breakdown_value) - 1 AS number, *
FROM (
    SELECT DISTINCT indicator, period_type, breakdown, breakdown_value
    FROM received_mart_indicator
    WHERE period_type = 'year' OR (period_type = 'quarter' AND breakdown = 'all')
);

CREATE TABLE published_of_series AS
SELECT la_code, series.number, period_end, numbers, denominators
FROM published_counts
JOIN series USING (indicator, period_type, breakdown, breakdown_value);

CREATE TABLE release AS
SELECT row_number() OVER (ORDER BY source_release) - 1 AS number, source_release
FROM (SELECT DISTINCT source_release FROM received_mart_indicator);

-- What FigureCode does in Java: of which series, source and day a figure is, and to which part it belongs, in one number.
CREATE MACRO figure_code(part, series_number, release_number, day, flags) AS
    (part::BIGINT << 48) | (series_number << 30) | (release_number << 18) | ((day - DATE '1970-01-01') << 2) | flags;

CREATE MACRO part_of(code) AS code >> 48;

CREATE MACRO series_of(code) AS (code >> 30) & 262143;

CREATE MACRO release_of(code) AS (code >> 18) & 4095;

CREATE MACRO day_of(code) AS DATE '1970-01-01' + ((code >> 2) & 65535)::INTEGER;

CREATE MACRO flags_of(code) AS code & 3;
