-- Some authorities' figures as disclosure control leaves them. Where a figure has no numbers, none were written.
INSERT INTO shared.benchmark BY NAME
SELECT
    area_code,
    area_name,
    area_level,
    'extract' AS source,
    series.* EXCLUDE (number),
    day_of(code) AS period_end,
    source_release || ' (rounded)' AS source_release,
    CASE WHEN flags_of(code) = 1 THEN numerator END AS numerator,
    CASE WHEN flags_of(code) = 1 THEN denominator END AS denominator,
    CASE WHEN flags_of(code) = 1 THEN value END AS value,
    CASE WHEN flags_of(code) = 1 THEN lower END AS lower,
    CASE WHEN flags_of(code) = 1 THEN upper END AS upper,
    symbol
FROM figure_rows(?)
JOIN series ON series.number = series_of(code)
JOIN release ON release.number = release_of(code)
JOIN (SELECT DISTINCT part, la_code FROM figure_file) AS file ON file.part = part_of(code)
JOIN shared.area ON area.la_code = file.la_code AND area.is_current
