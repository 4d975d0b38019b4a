-- A row an age and group of the year, counted from returns: those of an age add up. Ages of fewer than ten are left out.
SELECT
    whole.breakdown_value AS series, substr(figure.breakdown_value, 5) AS label, figure.source,
    figure.numerator, whole.numerator AS denominator, figure.symbol
FROM benchmark AS figure
JOIN benchmark AS whole
    ON whole.area_code = figure.area_code AND whole.indicator = figure.indicator AND whole.source = figure.source
    AND whole.period_type = figure.period_type AND whole.period_end = figure.period_end AND whole.breakdown = 'age'
    AND whole.breakdown_value = split_part(figure.breakdown_value, ', ', 1)
WHERE figure.area_code = :authority AND figure.indicator = 'care_leavers_aged_17_to_21' AND figure.source = 'extract'
    AND figure.period_type = 'year' AND figure.breakdown = 'age_and_contact' AND year(figure.period_end) = :year
    AND whole.breakdown_value BETWEEN '17' AND '21' AND whole.numerator >= 10
ORDER BY series, list_position([
        'In touch', 'Not in touch', 'Not known'
    ], label)
