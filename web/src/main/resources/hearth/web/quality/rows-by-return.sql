-- How many rows of each current return of an authority break a rule. A row counts once, under the most severe rule that it
-- breaks; in an in-year extract the rules of answers that are not due before 31 March come after those that are due.
WITH broken AS (
    SELECT
        submission_id,
        min(
            CASE
                WHEN finding.severity = 'blocks_use' THEN 1
                WHEN finding.severity = 'to_check' THEN 4
                WHEN submission.extract_date IS NOT NULL AND list_contains(?::VARCHAR[], finding.rule) THEN 3
                ELSE 2
            END
        ) AS worst
    FROM audience.ops_finding AS finding
    JOIN ops_submission AS submission USING (la_code, submission_id)
    WHERE la_code = ? AND submission.is_current AND finding.source_row > 0
    GROUP BY submission_id, finding.return_table, finding.source_file, finding.source_row
)
SELECT
    collection_year,
    extract_date,
    count(*) FILTER (WHERE worst = 1) AS blocked,
    count(*) FILTER (WHERE worst = 2) AS due,
    count(*) FILTER (WHERE worst = 3) AS not_due,
    count(*) FILTER (WHERE worst = 4) AS to_check
FROM ops_submission
LEFT JOIN broken USING (submission_id)
WHERE la_code = ? AND is_current
GROUP BY collection_year, extract_date
ORDER BY collection_year, extract_date
