-- title: Are our children in school, and how do they do there?
-- returns: Absence, suspensions and attainment for each year, and the neighbours’ mean
-- group: health_and_education
-- asked_by: Virtual schools, boards
-- parameters:
--   authority: {kind: authority, label: Council}
--   neighbours: {kind: neighbours, label: Statistical neighbours}
-- measure: overall_absence
-- headings: {label: Measure, value: Our figure, out_of: Children, neighbours: Neighbours’ mean, contributors: Neighbours with a figure}
-- empty: The official statistics have no figure of this council for what you chose.
SELECT
    figure.indicator, indicator.title AS label, figure.period_end, figure.source, figure.value, figure.symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.lower, figure.upper,
    neighbours.value AS neighbours,
    CASE WHEN neighbours.value IS NULL THEN 'x' END AS neighbours_symbol, neighbours.contributors
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
LEFT JOIN comparison_of_years AS neighbours
    ON neighbours.area_code = figure.area_code AND neighbours.indicator = figure.indicator
    AND neighbours.source = figure.source AND neighbours.period_end = figure.period_end
    AND neighbours.comparator = :neighbours AND neighbours.statistic = 'mean'
WHERE figure.area_code = :authority AND figure.source = 'published'
    AND figure.indicator IN (
        'overall_absence', 'persistent_absence', 'suspended_pupils', 'attainment_8', 'expected_standard_at_11',
        'english_and_maths_grade_4'
    )
ORDER BY label, figure.period_end
