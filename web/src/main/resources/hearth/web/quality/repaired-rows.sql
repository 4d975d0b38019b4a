-- What was changed in rows of a submission so that they could be used, without the values.
SELECT rule, meaning, source_file, source_row, column_name, NULL AS was, NULL AS becomes
FROM ops_repair
WHERE submission_id = ?
ORDER BY source_file, source_row, column_name, rule
