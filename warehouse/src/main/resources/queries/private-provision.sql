-- title: How far do councils rely on private providers?
-- returns: A row for each council, the highest private share first
-- group: placements
-- asked_by: Journalists, commissioners
-- parameters:
--   year: {kind: year, label: Year, default: newest}
--   source: {kind: choice, label: Source, default: best, values: {best: "Official statistics, or else returns", published: Official statistics, extract: Councils’ own returns}}
-- measure: private_provision
-- headings: {own: Own provision, private: Private, voluntary: Voluntary}
-- caution: Percentages of children in care by who provides the placement.
-- empty: "There are no figures of councils for what you chose: try another source or year."
WITH chosen AS (
    SELECT
        CASE
            WHEN :source <> 'best' THEN :source
            WHEN count(*) FILTER (figure.source = 'published') > 0 THEN 'published'
            ELSE 'extract'
        END AS source
    FROM figure_of_years AS figure
    WHERE figure.symbol IS DISTINCT FROM 'x' AND figure.area_level = 'la' AND year(figure.period_end) = :year
        AND figure.indicator IN ('own_provision', 'private_provision', 'voluntary_provision')
)
SELECT
    figure.area_code, figure.source,
    any_value(figure.value) FILTER (figure.indicator = 'own_provision') AS own,
    any_value(figure.symbol) FILTER (figure.indicator = 'own_provision') AS own_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'private_provision') AS private,
    any_value(figure.symbol) FILTER (figure.indicator = 'private_provision') AS private_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'voluntary_provision') AS voluntary,
    any_value(figure.symbol) FILTER (figure.indicator = 'voluntary_provision') AS voluntary_symbol
FROM figure_of_years AS figure
JOIN chosen ON chosen.source = figure.source
WHERE figure.area_level = 'la' AND year(figure.period_end) = :year
    AND figure.indicator IN ('own_provision', 'private_provision', 'voluntary_provision')
GROUP BY figure.area_code, figure.area_name, figure.source
ORDER BY private DESC NULLS LAST, figure.area_name
