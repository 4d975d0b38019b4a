-- title: How many children came into care and how many left, year by year?
-- returns: Both numbers and their difference for each year
-- group: children
-- asked_by: Scrutiny committees, journalists
-- parameters:
--   authority: {kind: authority, label: Council}
--   source: {kind: choice, label: Source, default: best, values: {best: "Official statistics, or else returns", published: Official statistics, extract: Councils’ own returns}}
-- measure: started_looked_after
-- headings: {came: Came into care, went: Left care, balance: More came than left}
-- caution: Where counts are rounded, the difference is off by up to 5.
-- empty: "There are no figures of this council for what you chose: try another source or year."
WITH chosen AS (
    SELECT
        CASE
            WHEN :source <> 'best' THEN :source
            WHEN count(*) FILTER (figure.source = 'published') > 0 THEN 'published'
            ELSE 'extract'
        END AS source
    FROM figure_of_years AS figure
    WHERE figure.symbol IS DISTINCT FROM 'x' AND figure.area_code = :authority
        AND figure.indicator IN ('started_looked_after', 'ceased_looked_after')
)
SELECT
    figure.period_end, figure.source,
    any_value(figure.value) FILTER (figure.indicator = 'started_looked_after') AS came,
    any_value(figure.symbol) FILTER (figure.indicator = 'started_looked_after') AS came_symbol,
    any_value(figure.value) FILTER (figure.indicator = 'ceased_looked_after') AS went,
    any_value(figure.symbol) FILTER (figure.indicator = 'ceased_looked_after') AS went_symbol,
    came - went AS balance,
    coalesce(came_symbol, went_symbol) AS balance_symbol
FROM figure_of_years AS figure
JOIN chosen ON chosen.source = figure.source
WHERE figure.area_code = :authority AND figure.indicator IN ('started_looked_after', 'ceased_looked_after')
GROUP BY figure.period_end, figure.source
ORDER BY figure.period_end
