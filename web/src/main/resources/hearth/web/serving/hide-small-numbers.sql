-- What an authority's extract says, without the numbers that could tell something about a single child.
--
-- Another authority's figure is hidden (symbol c, every number empty) when
--   * 1 to 5 children were counted, or
--   * for a percentage, all but 1 to 5 of the children were counted: that tells as much, or
--   * for a percentage, a mean or a median, fewer than 10 children are the base: "all of them" or "none of them" would tell.
-- A true zero of a count is shown. An authority's own staff (the setting `own`) see their own figures in full, and
-- made-up figures are about nobody. The official statistics come with their own symbols and are not touched.
--
-- `received_mart_indicator` reads the data files and writes nothing; only the rows of this view reach the database file.
CREATE TEMP VIEW shown_mart_indicator AS
WITH judged AS (
    SELECT
        received.*,
        NOT (SELECT is_made_up FROM served_release)
            AND NOT EXISTS (FROM own WHERE own.la_code IN (received.la_code, 'all'))
            AND (
                (unit <> 'median_days' AND numerator BETWEEN 1 AND 5)
                OR (unit = 'percentage' AND denominator - numerator BETWEEN 1 AND 5)
                OR (unit IN ('percentage', 'mean', 'mean_days', 'median_days') AND denominator < 10)
            ) IS NOT FALSE AS is_hidden
    FROM received_mart_indicator AS received
    LEFT JOIN indicator ON indicator.id = received.indicator
)
SELECT
    la_code,
    indicator,
    period_type,
    period_end,
    breakdown,
    breakdown_value,
    source_release,
    CASE WHEN NOT is_hidden THEN numerator END AS numerator,
    CASE WHEN NOT is_hidden THEN denominator END AS denominator,
    CASE WHEN NOT is_hidden THEN value END AS value,
    CASE WHEN NOT is_hidden THEN lower END AS lower,
    CASE WHEN NOT is_hidden THEN upper END AS upper,
    CASE WHEN is_hidden THEN 'c' ELSE symbol END AS symbol
FROM judged;
