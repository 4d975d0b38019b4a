-- How many rows of a submission break the rules of each topic; the two lists give each rule its topic.
WITH topic AS (
    SELECT unnest(?::VARCHAR[]) AS rule, unnest(?::VARCHAR[]) AS topic
)
SELECT topic, count(DISTINCT (return_table, source_file, source_row)) AS rows
FROM ops_finding
JOIN topic USING (rule)
WHERE submission_id = ? AND source_row > 0
GROUP BY topic
