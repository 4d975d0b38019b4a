-- How many rows failed each rule in each submission, the first one first: superseded submissions included.
WITH failed AS (
    SELECT finding.rule, finding.collection_year, submission.received_at, count(*) AS rows
    FROM ops_finding AS finding
    JOIN ops_submission AS submission USING (la_code, submission_id)
    WHERE la_code = ?
    GROUP BY finding.rule, finding.collection_year, submission_id, submission.received_at
)
SELECT
    rule,
    list(
        printf('%d/%02d: %d', collection_year - 1, collection_year % 100, rows)
        ORDER BY collection_year, received_at
    ) AS rows_by_submission
FROM failed
GROUP BY rule
ORDER BY rule
