-- The areas as they were in the file before; none where there is none.
CREATE TEMP TABLE area_before AS
SELECT *
FROM shared.area;

-- Every area: those of the published files, and authorities that only an extract, a submission or a neighbour list names.
-- An authority that was given a new ONS code has several rows; the one whose figures go on longest is the current one.
CREATE OR REPLACE TABLE shared.area AS
WITH dated AS (
    SELECT dim_area.*, coalesce(max(period_end), DATE '0001-01-01') AS last_period_end
    FROM shared.dim_area
    LEFT JOIN shared.mart_published ON mart_published.area_code = dim_area.area_code AND mart_published.value IS NOT NULL
    GROUP BY ALL
),
unnamed AS (
    SELECT DISTINCT la_code
    FROM (
        SELECT la_code FROM received_mart_indicator
        UNION ALL
        SELECT la_code FROM received_mart_local
        UNION ALL
        SELECT la_code FROM received_ops_submission
    )
    WHERE la_code NOT IN (SELECT la_code FROM shared.dim_area WHERE la_code IS NOT NULL)
),
every AS (
    SELECT
        area_code,
        la_code,
        area_name,
        area_level,
        region_code,
        la_code IS NULL OR row_number() OVER (PARTITION BY la_code ORDER BY last_period_end DESC, area_code DESC) = 1
            AS is_current,
        area_level = 'la' AND (
            valid_to IS NOT NULL OR last_period_end < (SELECT max(last_period_end) - INTERVAL 1 YEAR FROM dated)
        ) AS is_former,
        valid_from,
        valid_to,
        string_split(became, ' ') AS became
    FROM dated
    UNION ALL
    SELECT la_code, la_code, 'Authority ' || la_code, 'la', NULL, TRUE, FALSE, NULL, NULL, NULL
    FROM unnamed
),
-- What was reorganised, in words: a trend does not go on across it.
reorganised AS (
    SELECT
        later.la_code,
        'Since ' || strftime(any_value(later.valid_from), '%-d %B %Y') || '. Its area was '
            || string_agg(earlier.area_name, ' and ' ORDER BY earlier.area_name) || ' or part of it before.' AS note
    FROM every AS later
    JOIN every AS earlier ON list_contains(earlier.became, later.la_code)
    GROUP BY later.la_code
    UNION ALL
    SELECT
        earlier.la_code,
        'Until ' || strftime(any_value(earlier.valid_to), '%-d %B %Y') || '. Its area went to '
            || string_agg(later.area_name, ' and ' ORDER BY later.area_name) || '.'
    FROM every AS earlier
    JOIN every AS later ON list_contains(earlier.became, later.la_code)
    GROUP BY earlier.la_code
),
named AS (
    SELECT
        *,
        trim(regexp_replace(lower(strip_accents(replace(area_name, '&', 'and'))), '[^a-z0-9]+', '-', 'g'), '-') AS name_slug
    FROM every
),
-- The authorities that a joint area, or one that was reorganised, covers.
covering AS (
    SELECT area_code, string_split(area_code, ' / ') AS covers
    FROM every
    WHERE area_level = 'joint'
    UNION ALL
    SELECT earlier.area_code, list(later.area_code ORDER BY later.area_code)
    FROM every AS earlier
    JOIN every AS later ON list_contains(earlier.became, later.la_code) AND later.is_current
    GROUP BY earlier.area_code
)
SELECT
    area_code,
    la_code,
    area_name,
    area_level,
    region_code,
    is_current,
    is_former,
    valid_from,
    valid_to,
    note,
    covers,
    CASE
        WHEN row_number() OVER (
            PARTITION BY name_slug
            ORDER BY area_level <> 'la', NOT is_current, is_former, area_code DESC
        ) = 1 THEN name_slug
        ELSE name_slug || '-' || lower(area_code)
    END AS slug
FROM named
LEFT JOIN reorganised USING (la_code)
LEFT JOIN covering USING (area_code)
ORDER BY area_level, area_name;
