-- The first findings of a rule in a submission: the place of each row and nothing that is in it.
SELECT
    rule,
    meaning,
    severity,
    indicators,
    return_table,
    source_file,
    source_row,
    column_names,
    detail,
    '' AS remedy
FROM ops_finding
WHERE submission_id = ? AND rule = ?
ORDER BY source_file, source_row, return_table, column_names
LIMIT ?
