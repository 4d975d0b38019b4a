SELECT
    -- {title}: {name} and what it is compared with, by year
    area_name, year(period_end) AS year, source, value, symbol
FROM {benchmark}
WHERE indicator = {indicator}
    AND (area_code IN ({areas}) OR area_code IN ({neighbours}) AND source = {source})
    AND period_type = 'year'
    AND breakdown = 'all'
    AND year(period_end) BETWEEN {from} AND {to}
UNION ALL
SELECT {average}, year(period_end), source, value, NULL
FROM {comparison}
WHERE indicator = {indicator}
    AND area_code = {area}
    AND comparator = {model}
    AND statistic = {statistic}
    AND source = {source}
    AND period_type = 'year'
    AND year(period_end) BETWEEN {from} AND {to}
ORDER BY area_name, source, year
