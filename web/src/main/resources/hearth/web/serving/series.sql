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
