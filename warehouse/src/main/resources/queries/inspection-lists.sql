-- title: Do our inspection lists agree with the return for the last two quarters?
-- returns: Children in care, started, ceased and care leavers for two quarters
-- group: inspection_and_returns
-- asked_by: Ofsted (ILACS, Annex A)
-- parameters:
--   authority: {kind: authority, label: Council}
-- measure: children_looked_after
-- headings: {in_care: In care at the end, started: Started, ceased: Ceased, care_leavers: Care leavers aged 17 to 21}
-- missing: "The lists themselves: rows of children are never in SQL. Count your lists and compare."
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.period_end, figure.source,
    any_value(figure.value) FILTER (figure.indicator = 'children_looked_after') AS in_care,
    any_value(figure.symbol) FILTER (figure.indicator = 'children_looked_after') AS in_care_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'started_looked_after') AS started,
    any_value(figure.symbol) FILTER (figure.indicator = 'started_looked_after') AS started_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'ceased_looked_after') AS ceased,
    any_value(figure.symbol) FILTER (figure.indicator = 'ceased_looked_after') AS ceased_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'care_leavers_aged_17_to_21') AS care_leavers,
    any_value(figure.symbol) FILTER (figure.indicator = 'care_leavers_aged_17_to_21') AS care_leavers_symbol
FROM benchmark AS figure
WHERE figure.area_code = :authority AND figure.source = 'extract' AND figure.period_type = 'quarter'
    AND figure.breakdown = 'all'
    AND figure.indicator IN (
        'children_looked_after', 'started_looked_after', 'ceased_looked_after', 'care_leavers_aged_17_to_21'
    )
GROUP BY figure.period_end, figure.source
ORDER BY figure.period_end DESC
LIMIT 2
