-- The series and the sources of the figures to protect, numbered, and what is published of each series: figures are read and
-- written by these numbers, several times as fast as by texts. Only series of periods and breakdowns that others may see at all.
CREATE TEMP TABLE series AS
SELECT row_number() OVER (ORDER BY indicator, period_type, breakdown, breakdown_value) - 1 AS number, *
FROM (
    SELECT DISTINCT indicator, period_type, breakdown, breakdown_value
    FROM received_mart_indicator
    WHERE period_type = 'year' OR (period_type = 'quarter' AND breakdown = 'all')
);

CREATE TEMP TABLE published_of_series AS
SELECT la_code, series.number, period_end, numbers, denominators
FROM published_counts
JOIN series USING (indicator, period_type, breakdown, breakdown_value);

CREATE TEMP TABLE release AS
SELECT row_number() OVER (ORDER BY source_release) - 1 AS number, source_release
FROM (SELECT DISTINCT source_release FROM received_mart_indicator);

CREATE TEMP TABLE protected_figure (
    la_code TEXT,
    series INTEGER,
    period_end INTEGER,
    release INTEGER,
    numerator DOUBLE,
    denominator DOUBLE,
    value DOUBLE,
    lower DOUBLE,
    upper DOUBLE,
    symbol TEXT
);

CREATE TEMP VIEW shown_mart_indicator AS
SELECT
    la_code,
    indicator,
    period_type,
    DATE '1970-01-01' + period_end AS period_end,
    breakdown,
    breakdown_value,
    source_release || ' (rounded)' AS source_release,
    numerator,
    denominator,
    value,
    lower,
    upper,
    symbol
FROM protected_figure
JOIN series ON series.number = protected_figure.series
JOIN release ON release.number = protected_figure.release;
