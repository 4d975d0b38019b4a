-- How many rows each repair was made to. Whether it is the same row is not known: its place in a file may move, and what
-- it holds is not here.
WITH counted AS (
    SELECT rule, column_name, 1 AS before, 0 AS after
    FROM before.ops_repair
    UNION ALL
    SELECT rule, column_name, 0, 1
    FROM after.ops_repair
)
SELECT rule, column_name, sum(before)::BIGINT AS rows_before, sum(after)::BIGINT AS rows_after
FROM counted
GROUP BY rule, column_name
HAVING sum(before) <> sum(after)
ORDER BY rule, column_name
