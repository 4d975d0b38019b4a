-- title: Are our care leavers in education, work or training, at 17 to 18 and at 19 to 21?
-- returns: Number and percentage for each year
-- group: leaving_care
-- asked_by: Boards, charities
-- parameters:
--   authority: {kind: authority, label: Council}
--   source: {kind: choice, label: Source, default: best, values: {best: "Official statistics, or else returns", published: Official statistics, extract: Councils’ own returns}}
-- measure: care_leavers_in_education_employment_training
-- headings: {label: Measure, children: Care leavers, out_of: Of, value: Percentage}
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
        AND figure.indicator IN (
            'care_leavers_in_education_employment_training', 'education_employment_training_17_to_18',
            'not_in_education_employment_training', 'activity_not_known'
        )
)
SELECT
    figure.indicator, indicator.title AS label, figure.period_end, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol,
    figure.lower, figure.upper
FROM figure_of_years AS figure
JOIN chosen ON chosen.source = figure.source
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority
    AND figure.indicator IN (
        'care_leavers_in_education_employment_training', 'education_employment_training_17_to_18',
        'not_in_education_employment_training', 'activity_not_known'
    )
ORDER BY label, figure.period_end
