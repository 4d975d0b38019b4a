-- A row a group and snapshot, the five newest up to a day: the children behind each share, counted from returns.
SELECT indicator.title AS label, figure.period_end, figure.source, figure.numerator AS value, figure.symbol
FROM benchmark AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND figure.period_type = :every
    AND figure.breakdown = 'all' AND figure.period_end <= :to
    AND figure.indicator IN (
        'white_children', 'mixed_ethnicity_children', 'asian_children', 'black_children', 'other_ethnicity_children'
    )
QUALIFY dense_rank() OVER (ORDER BY figure.period_end DESC) <= 5
ORDER BY list_position([
        'white_children', 'mixed_ethnicity_children', 'asian_children', 'black_children', 'other_ethnicity_children'
    ], figure.indicator), figure.period_end
