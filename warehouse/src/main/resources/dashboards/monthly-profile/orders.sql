-- A row a group and snapshot, the five newest up to a day: the children behind each share, counted from returns.
SELECT indicator.title AS label, figure.period_end, figure.source, figure.numerator AS value, figure.symbol
FROM benchmark AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND figure.period_type = :every
    AND figure.breakdown = 'all' AND figure.period_end <= :to
    AND figure.indicator IN (
        'interim_care_order', 'full_care_order', 'placement_order', 'voluntary_agreement', 'emergency_protection',
        'youth_justice_status'
    )
QUALIFY dense_rank() OVER (ORDER BY figure.period_end DESC) <= 5
ORDER BY list_position([
        'interim_care_order', 'full_care_order', 'placement_order', 'voluntary_agreement', 'emergency_protection',
        'youth_justice_status'
    ], figure.indicator), figure.period_end
