-- The returns of which another submission counts, with the rows of both.
SELECT
    coalesce(old.collection_year, new.collection_year) AS collection_year,
    old.submission_id AS submission_before,
    new.submission_id AS submission_after,
    old.rows_in AS rows_before,
    new.rows_in AS rows_after
FROM (SELECT * FROM before.ops_submission WHERE is_current) AS old
FULL JOIN (SELECT * FROM after.ops_submission WHERE is_current) AS new USING (collection_year)
WHERE old.submission_id IS DISTINCT FROM new.submission_id
ORDER BY collection_year
