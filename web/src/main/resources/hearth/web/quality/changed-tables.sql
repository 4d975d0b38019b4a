-- How many rows the tables of the changed returns have; none of returns of which a release does not know its files.
WITH old AS (
    SELECT collection_year, submission_id, return_table, sum(file.rows_in) AS rows, sum(file.rows_quarantined) AS rejected
    FROM before.ops_submission
    LEFT JOIN before.ops_file AS file USING (submission_id)
    WHERE is_current
    GROUP BY ALL
),
new AS (
    SELECT collection_year, submission_id, return_table, sum(file.rows_in) AS rows, sum(file.rows_quarantined) AS rejected
    FROM after.ops_submission
    LEFT JOIN after.ops_file AS file USING (submission_id)
    WHERE is_current
    GROUP BY ALL
),
same AS (
    SELECT collection_year
    FROM old
    JOIN new USING (collection_year, submission_id)
),
without_files AS (
    SELECT collection_year FROM old WHERE return_table IS NULL
    UNION ALL
    SELECT collection_year FROM new WHERE return_table IS NULL
)
SELECT
    collection_year,
    return_table,
    coalesce(old.rows, 0)::BIGINT AS rows_before,
    coalesce(new.rows, 0)::BIGINT AS rows_after,
    coalesce(old.rejected, 0)::BIGINT AS rejected_before,
    coalesce(new.rejected, 0)::BIGINT AS rejected_after
FROM old
FULL JOIN new USING (collection_year, return_table)
WHERE collection_year NOT IN (SELECT collection_year FROM same)
    AND collection_year NOT IN (SELECT collection_year FROM without_files)
ORDER BY collection_year, return_table
