-- For how many rows each reason for rejecting them was given.
WITH counted AS (
    SELECT rule, column_name, 1 AS before, 0 AS after
    FROM before.ops_quarantine
    UNION ALL
    SELECT rule, column_name, 0, 1
    FROM after.ops_quarantine
)
SELECT rule, column_name, sum(before)::BIGINT AS rows_before, sum(after)::BIGINT AS rows_after
FROM counted
GROUP BY rule, column_name
HAVING sum(before) <> sum(after)
ORDER BY rule, column_name
