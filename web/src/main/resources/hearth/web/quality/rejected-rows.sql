-- Why rows of a submission could not be used, the most frequent reason first.
SELECT
    rule,
    source_file,
    column_name,
    count(*) AS rows,
    min(expected) AS expected,
    min(remedy) AS remedy
FROM ops_quarantine
WHERE submission_id = ?
GROUP BY rule, source_file, column_name
ORDER BY rows DESC, rule, source_file, column_name
