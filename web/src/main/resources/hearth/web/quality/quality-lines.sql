-- Every finding, rejected row and repair of an authority, a line each, with the place of its row and nothing that is in it.
WITH of_authority AS (
    SELECT *
    FROM ops_submission
    WHERE la_code = ?
)
SELECT
    'finding' AS kind,
    finding.collection_year,
    rule,
    meaning,
    severity,
    return_table,
    source_file,
    source_row,
    column_names,
    indicators,
    detail,
    first_seen_at,
    fixed_since
FROM ops_finding AS finding
JOIN (SELECT DISTINCT la_code FROM of_authority) USING (la_code)
UNION ALL
SELECT
    'rejected row',
    collection_year,
    rule,
    'Expected ' || expected || '.',
    'blocks_use',
    return_table,
    source_file,
    source_row,
    column_name,
    '',
    remedy,
    received_at,
    NULL
FROM ops_quarantine
JOIN of_authority USING (la_code, submission_id)
UNION ALL
SELECT
    'repair',
    collection_year,
    rule,
    meaning,
    '',
    '',
    source_file,
    source_row,
    column_name,
    '',
    '',
    received_at,
    NULL
FROM ops_repair
JOIN of_authority USING (la_code, submission_id)
ORDER BY collection_year, kind, rule, source_file, source_row, return_table, column_names
