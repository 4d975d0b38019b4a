-- Rows of current returns that fail a rule which the child's rows of that table and year did not fail before, or the other
-- way round: a row's place in its file may move.
WITH change AS (
    SELECT rule, min(meaning) AS meaning, collection_year, return_table, child_mark, sum(number) AS number
    FROM (
        SELECT *, 1 AS number
        FROM after.ops_finding
        WHERE is_current
        UNION ALL
        SELECT *, -1
        FROM before.ops_finding
        WHERE is_current
    )
    GROUP BY rule, collection_year, return_table, child_mark
)
SELECT
    rule,
    min(meaning) AS meaning,
    sum(greatest(number, 0))::BIGINT AS new_rows,
    sum(greatest(-number, 0))::BIGINT AS corrected_rows
FROM change
WHERE number <> 0
GROUP BY rule
ORDER BY rule
