-- What most questions begin with, so that no query of a dashboard writes it out again.

-- The yearly figures of all children, each series from one source: the one that goes on longest, and where several do, the
-- one that has a figure for its last year, the official statistics first.
CREATE VIEW best_figure AS
SELECT *
FROM audience.figure_by_area
QUALIFY source = first_value(source) OVER (
    PARTITION BY indicator, area_code
    ORDER BY period_end DESC, value IS NULL, list_position(['published', 'extract', 'local'], source)
);

-- The same, each with what it measures, the figure of the year before and England's, which is the published one and never
-- recomputed.
CREATE VIEW compared_figure AS
SELECT
    figure.*,
    measure.title,
    first_value(figure.value) OVER year_before AS before,
    first_value(figure.symbol) OVER year_before AS before_symbol,
    first_value(figure.numerator) OVER year_before AS before_numerator,
    first_value(figure.denominator) OVER year_before AS before_denominator,
    england.value AS comparator,
    england.symbol AS comparator_symbol,
    'England' AS comparator_name
FROM best_figure AS figure
JOIN indicator AS measure ON measure.id = figure.indicator
LEFT JOIN audience.figure_by_area AS england
    ON england.area_code = 'E92000001' AND england.source = 'published' AND england.indicator = figure.indicator
    AND england.period_end = figure.period_end
WINDOW year_before AS (
    PARTITION BY figure.indicator, figure.area_code
    ORDER BY figure.period_end RANGE BETWEEN INTERVAL 1 YEAR PRECEDING AND INTERVAL 1 YEAR PRECEDING
);

-- An authority's own figures by quarter, each series from one source: returns, or else what it added. What both have by year
-- alone stands at the end of the year.
CREATE VIEW quarterly_figure AS
SELECT *
FROM benchmark
WHERE source IN ('extract', 'local') AND breakdown = 'all' AND period_type IN ('quarter', 'year')
QUALIFY (period_type, source) = first_value((period_type, source)) OVER (
    PARTITION BY indicator, area_code ORDER BY period_type, source
);

-- An authority and its statistical neighbours, by each edition of the list: a row a member, itself the first of them.
CREATE VIEW neighbour_group AS
SELECT DISTINCT authority.area_code, list.model AS edition, authority.area_code AS member_code, 0 AS rank
FROM bridge_neighbour AS list
JOIN area AS authority ON authority.la_code = list.la_code AND authority.area_level = 'la'
UNION ALL
SELECT authority.area_code, list.model, member.area_code, list.rank
FROM bridge_neighbour AS list
JOIN area AS authority ON authority.la_code = list.la_code AND authority.area_level = 'la'
JOIN area AS member ON member.la_code = list.neighbour_la_code AND member.is_current;

-- The place of a group among those of its breakdown, as readers expect it: 5 to 9 before 10 to 15. Unknown ones come last.
CREATE MACRO group_order(breakdown, breakdown_value) AS (
    SELECT min(dim_code.position) FROM dim_code WHERE dim_code.code_set = breakdown AND dim_code.code = breakdown_value
);
