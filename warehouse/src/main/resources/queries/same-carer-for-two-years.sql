-- title: Have children in long-term care kept the same carer for two years?
-- returns: Number and percentage for each year, and the neighbours’ mean
-- group: stability
-- asked_by: Boards
-- parameters:
--   authority: {kind: authority, label: Council}
--   source: {kind: choice, label: Source, default: best, values: {best: "Official statistics, or else returns", published: Official statistics, extract: Councils’ own returns}}
--   neighbours: {kind: neighbours, label: Statistical neighbours}
-- measure: same_carer_two_years
-- headings: {children: Children, out_of: In long-term care, value: Percentage, neighbours: Neighbours’ mean, contributors: Neighbours with a figure}
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
        AND figure.indicator = 'same_carer_two_years'
)
SELECT
    figure.period_end, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol,
    figure.lower, figure.upper,
    neighbours.value AS neighbours,
    CASE WHEN neighbours.value IS NULL THEN 'x' END AS neighbours_symbol, neighbours.contributors
FROM figure_of_years AS figure
JOIN chosen ON chosen.source = figure.source
LEFT JOIN comparison_of_years AS neighbours
    ON neighbours.area_code = figure.area_code AND neighbours.indicator = figure.indicator
    AND neighbours.source = figure.source AND neighbours.period_end = figure.period_end
    AND neighbours.comparator = :neighbours AND neighbours.statistic = 'mean'
WHERE figure.area_code = :authority AND figure.indicator = 'same_carer_two_years'
ORDER BY figure.period_end
