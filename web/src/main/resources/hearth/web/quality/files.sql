-- The files of a submission: rows in = accepted + rejected.
SELECT source_file, return_table, rows_in, rows_accepted, rows_quarantined
FROM ops_file
WHERE submission_id = ?
ORDER BY source_file, return_table
