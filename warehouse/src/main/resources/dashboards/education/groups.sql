-- A row a measure, area and group of pupils, as published.
WITH pupils (code, pupils) AS (
    VALUES
        ('CLA 12 months at 31 March', 'In care'), ('CINO at 31 March', 'In need'), ('CPPO at 31 March', 'On a plan'),
        ('All', 'All pupils')
),
-- Which rows of a dataset, and which of their figures; the long table has a row for each measure of all pupils.
measure (dataset, label, figure, among) AS (
    VALUES
        ('key_stage_4', 'English and maths at grade 4, %', 'pt_l2basics_94', ''),
        ('key_stage_4', 'Attainment 8', 'avg_att8', ''),
        ('key_stage_2', 'Expected standard at 11, %', 'pt_rwm_met_expected_standard', ''),
        ('absence', 'Sessions missed, %', 'pt_overall', ''),
        ('absence', 'Persistent absence, %', 'pt_pupils_pa_10_exact', ''),
        ('absence', 'Severe absence, %', 'pt_pupils_pa_50_exact', ''),
        ('lait', 'English and maths at grade 4, %', 'value', 'EngMaths9-4'),
        ('lait', 'Attainment 8', 'value', 'AVG_Attain8_Score'),
        ('lait', 'Expected standard at 11, %', 'value', 'KS2RWM_Expected_STD'),
        ('lait', 'Sessions missed, %', 'value', 'TotAbs'),
        ('lait', 'Persistent absence, %', 'value', 'TotPerAbNew'),
        ('lait', 'Severe absence, %', 'value', 'TotSevPerAbNew')
)
SELECT
    area.area_name AS area, measure.label, pupils.pupils, row.source_release,
    try_cast(row.figures[measure.figure] AS DOUBLE) AS value,
    CASE
        WHEN try_cast(row.figures[measure.figure] AS DOUBLE) IS NULL
            THEN row.figures[measure.figure]
    END AS symbol
FROM fact_published AS row
JOIN measure ON measure.dataset = row.dataset AND coalesce(row.filters['measure'], measure.among) = measure.among
JOIN pupils ON pupils.code = coalesce(row.filters['social_care_group'], 'All')
JOIN area ON area.area_code = row.area_code
WHERE row.area_code IN (:authority, 'E92000001') AND year(row.period_end) = :year
    AND coalesce(row.filters['phase_type_grouping'], 'Total') = 'Total'
QUALIFY row_number() OVER (
    PARTITION BY row.area_code, measure.label, pupils.code ORDER BY row.source_release DESC
) = 1
ORDER BY row.area_code = 'E92000001', measure.label, pupils.code
