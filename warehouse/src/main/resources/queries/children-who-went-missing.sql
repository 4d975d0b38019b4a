-- title: How many children went missing, how often, and who were they?
-- returns: Children and incidents for each year, in all, by age and by sex
-- group: missing_and_justice
-- asked_by: Freedom-of-information requests, scrutiny committees, journalists
-- parameters:
--   authority: {kind: authority, label: Council}
--   from: {kind: year, label: From, default: newest}
-- measure: children_missing
-- headings: {measure: Measure, by: By, label: Group, number: Number, out_of: Of, value: Figure}
-- caution: Incidents are counted, not children.
-- missing: Return interviews, and how long children were missing.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.period_end, figure.indicator, indicator.title AS measure,
    upper(left(figure.breakdown, 1)) || replace(substr(figure.breakdown, 2), '_', ' ') AS by,
    CASE figure.breakdown WHEN 'all' THEN 'All' ELSE figure.breakdown_value END AS label,
    figure.source,
    figure.numerator::BIGINT AS number, figure.symbol AS number_symbol,
    figure.denominator::BIGINT AS out_of,
    coalesce(figure.symbol, CASE indicator.unit WHEN 'count' THEN 'z' END) AS out_of_symbol, figure.value, figure.symbol
FROM benchmark AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.indicator IN ('children_missing', 'missing_incidents')
    AND figure.source = 'extract' AND figure.period_type = 'year' AND figure.breakdown IN ('all', 'age_band', 'sex')
    AND year(figure.period_end) >= :from
ORDER BY figure.period_end, measure, figure.breakdown <> 'all', figure.breakdown, group_order(figure.breakdown, figure.breakdown_value), figure.breakdown_value
