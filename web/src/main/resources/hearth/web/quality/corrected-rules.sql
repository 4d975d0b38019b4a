-- What an earlier submission for a collection year failed and the current one does not.
SELECT
    rule,
    count(DISTINCT return_table || ' ' || child_mark) AS children,
    max(fixed_since) AS corrected_since,
    min(meaning) AS meaning
FROM audience.ops_finding
WHERE la_code = ? AND collection_year = ? AND fixed_since IS NOT NULL
GROUP BY rule
ORDER BY children DESC, rule
