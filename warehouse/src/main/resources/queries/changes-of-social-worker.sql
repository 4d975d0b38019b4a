-- title: How often do children change social worker?
-- returns: A row for each council, the highest first
-- group: stability
-- asked_by: Freedom-of-information requests, Ofsted
-- parameters:
--   year: {kind: year, label: Year, default: newest}
--   source: {kind: choice, label: Source, default: best, values: {best: "Official statistics, or else returns", published: Official statistics, extract: Councils’ own returns}}
-- measure: three_or_more_social_workers
-- headings: {children: Three or more social workers, out_of: Children in care, value: Percentage}
-- caution: DfE published this for 2024 first.
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
        AND figure.indicator = 'three_or_more_social_workers'
)
SELECT
    figure.area_code, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol,
    figure.lower, figure.upper
FROM figure_of_years AS figure
JOIN chosen ON chosen.source = figure.source
JOIN area ON area.area_code = figure.area_code
WHERE figure.indicator = 'three_or_more_social_workers' AND figure.area_level = 'la'
    AND year(figure.period_end) = :year AND (figure.value IS NOT NULL OR NOT area.is_former)
ORDER BY figure.value DESC NULLS LAST, figure.area_name
