-- title: How many foster places do we have, and how many are filled?
-- returns: Both numbers for each year
-- group: placements
-- asked_by: Commissioners, agencies
-- parameters:
--   authority: {kind: authority, label: Council}
-- measure: fostering_places
-- headings: {places: Approved places, filled: Filled}
-- caution: Published rounded to the nearest 5.
-- missing: Our own households and vacancies, unless added as local figures.
-- empty: The official statistics have no figure of this council for what you chose.
SELECT
    figure.period_end, figure.source,
    any_value(figure.value) FILTER (figure.indicator = 'fostering_places') AS places,
    any_value(figure.symbol) FILTER (figure.indicator = 'fostering_places') AS places_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'fostering_places_filled') AS filled,
    any_value(figure.symbol) FILTER (figure.indicator = 'fostering_places_filled') AS filled_symbol
FROM figure_of_years AS figure
WHERE figure.area_code = :authority AND figure.source = 'published'
    AND figure.indicator IN ('fostering_places', 'fostering_places_filled')
GROUP BY figure.period_end, figure.source
ORDER BY figure.period_end
