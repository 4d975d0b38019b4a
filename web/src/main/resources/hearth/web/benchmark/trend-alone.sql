SELECT
    -- {title}: {name} and what it is compared with, by year
    area_name, year(period_end) AS year, source, value, symbol
FROM {benchmark}
WHERE indicator = {indicator}
    AND area_code IN ({areas})
    AND period_type = 'year'
    AND breakdown = 'all'
    AND year(period_end) BETWEEN {from} AND {to}
ORDER BY area_name, source, year
