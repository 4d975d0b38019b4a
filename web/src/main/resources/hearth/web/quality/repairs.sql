-- What was changed in rows of a submission so that they could be used.
SELECT rule, column_name, count(*) AS rows, min(meaning) AS meaning
FROM ops_repair
WHERE submission_id = ?
GROUP BY rule, column_name
ORDER BY rows DESC, rule, column_name
