-- One authority's figures as disclosure control leaves them.
INSERT INTO shared.benchmark BY NAME
SELECT
    area_code,
    area_name,
    area_level,
    'extract' AS source,
    series.* EXCLUDE (number),
    DATE '1970-01-01' + figure.period_end AS period_end,
    source_release || ' (rounded)' AS source_release,
    numerator,
    denominator,
    value,
    lower,
    upper,
    symbol
FROM figure_rows($1) AS figure
JOIN series ON series.number = figure.series
JOIN release ON release.number = figure.release
JOIN shared.area ON area.la_code = $1 AND area.is_current
