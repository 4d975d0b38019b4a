-- title: How many were convicted or cautioned, and how many misused substances?
-- returns: Number and percentage for each year
-- group: missing_and_justice
-- asked_by: Scrutiny committees, strategies
-- parameters:
--   authority: {kind: authority, label: Council}
--   source: {kind: choice, label: Source, default: best, values: {best: "Official statistics, or else returns", published: Official statistics, extract: Councils’ own returns}}
-- measure: convicted
-- headings: {label: Measure, children: Children, out_of: Of, value: Percentage}
-- caution: "Most numbers are small and suppressed [c]: that is not 0."
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
        AND figure.indicator IN ('convicted', 'substance_misuse')
)
SELECT
    figure.indicator, indicator.title AS label, figure.period_end, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN chosen ON chosen.source = figure.source
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.indicator IN ('convicted', 'substance_misuse')
ORDER BY label, figure.period_end
