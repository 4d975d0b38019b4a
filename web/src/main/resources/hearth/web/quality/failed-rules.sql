-- The rules that rows of a submission fail, most severe first. A finding about a whole table has counts of its own, and so a
-- line of its own.
SELECT
    rule,
    severity,
    count(*) AS rows,
    count(DISTINCT child_mark) AS children,
    min(first_seen_at) AS first_seen_at,
    min(meaning) AS meaning,
    whole_table || ': ' || max(detail) AS detail,
    string_agg(DISTINCT column_names, '; ' ORDER BY column_names) AS column_names,
    min(indicators) AS indicators,
    string_agg(DISTINCT return_table, ', ' ORDER BY return_table) AS return_tables
FROM (
    SELECT *, CASE WHEN detail <> '' THEN return_table END AS whole_table
    FROM audience.ops_finding
    WHERE submission_id = ?
)
GROUP BY rule, severity, whole_table
ORDER BY CASE severity WHEN 'blocks_use' THEN 1 WHEN 'affects_indicator' THEN 2 ELSE 3 END, rows DESC, rule, whole_table
