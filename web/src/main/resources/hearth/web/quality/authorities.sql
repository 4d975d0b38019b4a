-- The authorities that have sent anything.
SELECT DISTINCT la_code
FROM ops_submission
ORDER BY la_code
