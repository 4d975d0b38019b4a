-- A row a group and snapshot, the five newest up to a day: the children behind each share, counted from returns.
SELECT
    list_position([
        'in_care_under_6_months', 'in_care_6_to_12_months', 'in_care_1_to_2_years', 'in_care_3_to_5_years',
        'in_care_6_to_10_years', 'in_care_11_years_or_more'
    ], figure.indicator) AS position,
    indicator.title AS label, figure.period_end, figure.source, figure.numerator AS value, figure.symbol
FROM benchmark AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND figure.period_type = :every
    AND figure.breakdown = 'all' AND figure.period_end <= :to
    AND position IS NOT NULL
QUALIFY dense_rank() OVER (ORDER BY figure.period_end DESC) <= 5
ORDER BY position, figure.period_end
