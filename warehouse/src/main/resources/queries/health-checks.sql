-- title: Are health assessments, dental checks, immunisations and questionnaires up to date?
-- returns: A row for each check, with the neighbours’ mean and England
-- group: health_and_education
-- asked_by: Corporate parenting boards
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
--   neighbours: {kind: neighbours, label: Statistical neighbours}
-- measure: health_assessment
-- headings: {label: Check, children: Children, out_of: Of, value: Our figure, neighbours: Neighbours’ mean, contributors: Neighbours with a figure}
-- caution: Of children in care for twelve months or more.
-- missing: Initial health assessments within 20 working days, unless added as local figures.
-- empty: The official statistics have no figure of this council for what you chose.
SELECT
    figure.indicator, indicator.title AS label, figure.source,
    figure.numerator::BIGINT AS children,
    coalesce(figure.symbol, CASE figure.indicator WHEN 'average_sdq_score' THEN 'z' END) AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol,
    figure.lower, figure.upper,
    neighbours.value AS neighbours,
    CASE WHEN neighbours.value IS NULL THEN 'x' END AS neighbours_symbol, neighbours.contributors,
    england.value AS comparator, england.symbol AS comparator_symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
LEFT JOIN comparison_of_years AS neighbours
    ON neighbours.area_code = figure.area_code AND neighbours.indicator = figure.indicator
    AND neighbours.source = figure.source AND neighbours.period_end = figure.period_end
    AND neighbours.comparator = :neighbours AND neighbours.statistic = 'mean'
LEFT JOIN figure_of_years AS england
    ON england.area_code = 'E92000001' AND england.indicator = figure.indicator AND england.source = figure.source
    AND england.period_end = figure.period_end
WHERE figure.area_code = :authority AND figure.source = 'published' AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'health_assessment', 'dental_check', 'immunisations', 'development_check', 'sdq_received', 'average_sdq_score'
    )
ORDER BY label
