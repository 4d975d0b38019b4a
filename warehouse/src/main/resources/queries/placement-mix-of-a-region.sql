-- title: What mix of placements does each council of the region use?
-- returns: A row for each council of a region
-- group: placements
-- asked_by: Regional care co-operatives
-- parameters:
--   region: {kind: region, label: Region}
--   year: {kind: year, label: Year, default: newest}
-- measure: fostered
-- headings: {fostered: Fostered, homes: Children’s homes, supported: Supported accommodation, parents: Placed with parents, outside: Placed outside the area}
-- caution: Percentages of children in care. Types that are not listed make up the rest; being placed outside the area goes across all types.
-- empty: No return of a council of this region that covers the year is loaded.
SELECT
    figure.area_code, figure.source,
    any_value(figure.value) FILTER (figure.indicator = 'fostered') AS fostered,
    any_value(figure.symbol) FILTER (figure.indicator = 'fostered') AS fostered_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'childrens_homes') AS homes,
    any_value(figure.symbol) FILTER (figure.indicator = 'childrens_homes') AS homes_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'supported_accommodation') AS supported,
    any_value(figure.symbol) FILTER (figure.indicator = 'supported_accommodation') AS supported_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'placed_with_parents') AS parents,
    any_value(figure.symbol) FILTER (figure.indicator = 'placed_with_parents') AS parents_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'placed_outside_authority') AS outside,
    any_value(figure.symbol) FILTER (figure.indicator = 'placed_outside_authority') AS outside_symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code AND area.region_code = :region
WHERE figure.area_level = 'la' AND figure.source = 'extract' AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'fostered', 'childrens_homes', 'supported_accommodation', 'placed_with_parents', 'placed_outside_authority'
    )
GROUP BY figure.area_code, figure.area_name, figure.source
ORDER BY figure.area_name
