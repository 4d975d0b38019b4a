-- title: Which councils are our statistical neighbours, and where does each stand?
-- returns: A row for each neighbour, the closest first
-- group: children
-- asked_by: Boards, analysts
-- parameters:
--   authority: {kind: authority, label: Council}
--   indicator: {kind: indicator, label: Measure, default: children_looked_after_rate, only: [children_looked_after_rate, started_looked_after_rate, ceased_looked_after_rate, placed_over_20_miles_outside, fostered, three_or_more_placements, same_carer_two_years, health_assessment, dental_check, immunisations, average_sdq_score, convicted, care_leavers_in_education_employment_training, care_leavers_suitable_accommodation]}
--   year: {kind: year, label: Year, default: newest}
--   neighbours: {kind: neighbours, label: Statistical neighbours}
-- measure: children_looked_after_rate
-- headings: {rank: Closest, closeness: Closeness, value: Figure}
-- empty: There is no list of statistical neighbours for this council.
SELECT
    list.rank, member.area_code, list.closeness, figure.indicator, figure.source,
    figure.value, coalesce(figure.symbol, CASE WHEN figure.value IS NULL THEN 'x' END) AS symbol,
    figure.lower, figure.upper
FROM bridge_neighbour AS list
JOIN area AS authority ON authority.la_code = list.la_code AND authority.area_code = :authority
JOIN area AS member ON member.la_code = list.neighbour_la_code AND member.is_current
LEFT JOIN figure_of_years AS figure
    ON figure.area_code = member.area_code AND figure.indicator = :indicator AND figure.source = 'published'
    AND year(figure.period_end) = :year
WHERE list.model = :neighbours
ORDER BY list.rank
