-- How many ends of care the year-end returns of an authority report that are not counted; of others' returns no row is there.
SELECT
    collection_year,
    count_if(rule = ?) AS adoptions,
    count_if(rule = ?) AS others
FROM ops_repair
JOIN ops_submission USING (la_code, submission_id)
WHERE la_code = ? AND is_current AND extract_date IS NULL
GROUP BY collection_year
HAVING adoptions + others > 0
ORDER BY collection_year
