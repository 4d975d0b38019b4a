-- Averages of several authorities: of statistical neighbours, and of a group that a reader names.
--
-- A statistic is taken over the authorities that have a figure of the same source and period, never over fewer than a
-- setting says; `contributors` says over how many. Nothing replaces one without a figure. Suppressed figures
-- (symbol c) are not in it, so that it reveals nothing about them, and every figure is the one that all readers see.
-- The pooled figure is that of all contributors' children together. It has its own number of contributors, those with a
-- numerator and a denominator, and is left out where one of them holds most of the children.
CREATE MACRO fewest_in_average() AS (SELECT fewest FROM shared.average_rule);

CREATE MACRO pooled_of(numerator, denominator, value) AS
    CASE
        WHEN max(denominator) FILTER (numerator IS NOT NULL AND value IS NOT NULL)
            <= sum(denominator) FILTER (numerator IS NOT NULL AND value IS NOT NULL)
                * (SELECT largest_share FROM shared.average_rule)
            THEN sum(numerator) FILTER (denominator IS NOT NULL AND value IS NOT NULL)
                / nullif(sum(denominator) FILTER (numerator IS NOT NULL AND value IS NOT NULL), 0)
    END;

-- The mean is rounded far below what is shown: its last digits depend on the order in which figures are added, and one that
-- ends on a half must be shown the same way each time.
-- The median is taken of a list, since DuckDB's own median of so many groups takes a minute instead of a second every
-- other time.
CREATE MACRO statistics_of(numerator, denominator, value, per) AS [
    {
        'name': 'mean',
        'value': CASE WHEN count(value) >= fewest_in_average() THEN round(avg(value), 9) END,
        'contributors': count(value)
    },
    {
        'name': 'median',
        'value': CASE WHEN count(value) >= fewest_in_average() THEN list_aggregate(list(value), 'median') END,
        'contributors': count(value)
    },
    {
        'name': 'pooled',
        'value': CASE
            WHEN count(value) FILTER (numerator IS NOT NULL AND denominator IS NOT NULL) >= fewest_in_average()
                THEN pooled_of(numerator, denominator, value) * any_value(per)
        END,
        'contributors': count(value) FILTER (numerator IS NOT NULL AND denominator IS NOT NULL)
    }
];
