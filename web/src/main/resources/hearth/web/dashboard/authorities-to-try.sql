-- The authorities with the most figures, with the most suppressed ones and with the fewest, and a former one.
WITH counted AS (
    SELECT
        area.area_code, area.is_former, count(figure.value) AS shown,
        count(*) FILTER (figure.symbol = 'c') AS suppressed
    FROM area
    JOIN figure_of_years AS figure ON figure.area_code = area.area_code
    WHERE area.area_level = 'la'
    GROUP BY ALL
)
SELECT arg_max(area_code, shown) AS area_code FROM counted
UNION SELECT arg_max(area_code, suppressed) FROM counted
UNION SELECT arg_min(area_code, shown) FROM counted
UNION SELECT arg_max(area_code, shown) FROM counted WHERE is_former HAVING count(*) > 0
ORDER BY area_code
