-- A row a group and snapshot, the five newest up to a day: the children behind each share, counted from returns.
SELECT indicator.title AS label, figure.period_end, figure.source, figure.numerator AS value, figure.symbol
FROM benchmark AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND figure.period_type = :every
    AND figure.breakdown = 'all' AND figure.period_end <= :to
    AND figure.indicator IN (
        'aged_under_1', 'aged_1_to_4', 'aged_5_to_9', 'aged_10_to_15', 'aged_16_and_over'
    )
QUALIFY dense_rank() OVER (ORDER BY figure.period_end DESC) <= 5
ORDER BY list_position([
        'aged_under_1', 'aged_1_to_4', 'aged_5_to_9', 'aged_10_to_15', 'aged_16_and_over'
    ], figure.indicator), figure.period_end
