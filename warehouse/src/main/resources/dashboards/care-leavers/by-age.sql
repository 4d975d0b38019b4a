-- A row an age, counted from returns; a share of fewer than ten is left to its count.
SELECT
    counted.breakdown_value AS label, counted.source, counted.value::INTEGER AS people, counted.symbol AS people_symbol,
    active.indicator,
    CASE WHEN active.denominator >= 10 OR active.symbol IS NOT NULL THEN active.value END AS value,
    CASE WHEN active.denominator < 10 THEN 'u' ELSE active.symbol END AS symbol,
    CASE WHEN home.denominator >= 10 OR home.symbol IS NOT NULL THEN home.value END AS suitable,
    CASE WHEN home.denominator < 10 THEN 'u' ELSE home.symbol END AS suitable_symbol
FROM benchmark AS counted
LEFT JOIN benchmark AS active
    ON active.area_code = counted.area_code AND active.indicator = 'education_employment_training_17_to_21'
    AND active.source = counted.source AND active.period_type = counted.period_type AND active.period_end = counted.period_end
    AND active.breakdown = counted.breakdown AND active.breakdown_value = counted.breakdown_value
LEFT JOIN benchmark AS home
    ON home.area_code = counted.area_code AND home.indicator = 'suitable_accommodation_17_to_21'
    AND home.source = counted.source AND home.period_type = counted.period_type AND home.period_end = counted.period_end
    AND home.breakdown = counted.breakdown AND home.breakdown_value = counted.breakdown_value
WHERE counted.area_code = :authority AND counted.indicator = 'care_leavers_aged_17_to_21' AND counted.source = 'extract'
    AND counted.period_type = 'year' AND counted.breakdown = 'age' AND year(counted.period_end) = :year
ORDER BY label
