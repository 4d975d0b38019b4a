-- Every finding of a submission, and every row of it that was rejected, a line each, the most severe first: the place of the
-- row and nothing that is in it.
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
WHERE submission_id = ?
UNION ALL
SELECT
    rule,
    'Row is rejected.',
    'rejected',
    '',
    return_table,
    source_file,
    source_row,
    column_name,
    expected,
    remedy
FROM ops_quarantine
WHERE submission_id = ?
ORDER BY
    CASE severity WHEN 'rejected' THEN 0 WHEN 'blocks_use' THEN 1 WHEN 'affects_indicator' THEN 2 ELSE 3 END,
    rule,
    source_file,
    source_row,
    return_table,
    column_names
