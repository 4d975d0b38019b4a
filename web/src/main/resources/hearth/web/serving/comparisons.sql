-- What the yearly figures of the compared areas are compared with, worked out once, one area after the other: pages and API ask
-- for nothing else by far. Figures and groups of neighbours are numbered first, since grouping by numbers takes a fifth of the
-- time that grouping by texts does.
CREATE TEMP TABLE compared_figure AS
SELECT row_number() OVER (ORDER BY indicator, source, period_end) AS number, *
FROM (SELECT DISTINCT indicator, source, period_type, period_end FROM shared.figure_of_years);

CREATE TEMP TABLE neighbour_group AS
SELECT row_number() OVER (ORDER BY area_code, comparator) AS number, *
FROM (SELECT DISTINCT area_code, comparator, possible FROM neighbour_of() WHERE area_code IN (FROM compared_area));

CREATE TEMP TABLE neighbour_statistic AS
SELECT
    neighbour_group.number AS group_number,
    compared_figure.number AS figure_number,
    statistics_of(figure.numerator, figure.denominator, figure.value, indicator.per) AS statistics,
    min(figure.value) AS lowest,
    max(figure.value) AS highest,
    list(coalesce(figure.numerator / nullif(figure.denominator, 0) * indicator.per, figure.value))
        FILTER (figure.value IS NOT NULL) AS figures
FROM neighbour_of() AS neighbour
JOIN neighbour_group USING (area_code, comparator)
JOIN shared.figure_of_years AS figure ON figure.area_code = neighbour.neighbour_code
JOIN compared_figure USING (indicator, source, period_type, period_end)
LEFT JOIN shared.indicator ON indicator.id = figure.indicator
GROUP BY group_number, figure_number
ORDER BY group_number, figure_number;

DELETE FROM shared.comparison_of_years
WHERE area_code IN (FROM compared_area);

INSERT INTO shared.comparison_of_years
SELECT
    indicator,
    area_code,
    period_type,
    period_end,
    source,
    comparator,
    item.name,
    item.value,
    item.contributors,
    possible
FROM (SELECT group_number, figure_number, unnest(statistics) AS item FROM neighbour_statistic)
JOIN neighbour_group ON neighbour_group.number = group_number
JOIN compared_figure ON compared_figure.number = figure_number;

INSERT INTO shared.comparison_of_years
SELECT *
FROM larger_comparison_as_of(CAST(NULL AS DATE))
WHERE period_type = 'year' AND area_code IN (FROM compared_area)
ORDER BY area_code, indicator, source, period_end;

DELETE FROM shared.prepared.neighbour_range
WHERE area_code IN (FROM compared_area);

INSERT INTO shared.prepared.neighbour_range
SELECT
    indicator,
    area_code,
    period_type,
    period_end,
    source,
    comparator,
    lowest,
    highest,
    figures
FROM neighbour_statistic
JOIN neighbour_group ON neighbour_group.number = group_number
JOIN compared_figure ON compared_figure.number = figure_number
WHERE lowest IS NOT NULL;
