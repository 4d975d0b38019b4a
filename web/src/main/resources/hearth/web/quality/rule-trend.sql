-- How many rows of each current return of an authority break each rule, and how many children they are of.
SELECT
    rule,
    submission.collection_year,
    submission.extract_date,
    count(*) AS rows,
    count(DISTINCT child_mark) AS children
FROM audience.ops_finding AS finding
JOIN ops_submission AS submission USING (la_code, submission_id)
WHERE la_code = ? AND submission.is_current
GROUP BY rule, submission.collection_year, submission.extract_date
ORDER BY rule, submission.collection_year
