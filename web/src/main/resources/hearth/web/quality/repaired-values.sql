-- What was changed in rows of a submission so that they could be used, with the old and the new value of the cell.
SELECT rule, meaning, source_file, source_row, column_name, was, becomes
FROM own_rows.ops_repair
WHERE submission_id = ?
ORDER BY source_file, source_row, column_name, rule
