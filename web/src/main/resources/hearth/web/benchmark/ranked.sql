SELECT
    -- {title}: {name} and its statistical neighbours, {newest}
    area_name, value, symbol, lower, upper
FROM {benchmark}
WHERE indicator = {indicator}
    AND area_code IN ({area}, {neighbours})
    AND source = {source}
    AND period_type = 'year'
    AND breakdown = 'all'
    AND year(period_end) = {newest}
ORDER BY value DESC NULLS LAST, area_name
