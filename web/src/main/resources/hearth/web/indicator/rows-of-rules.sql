-- How many rows of an authority's returns that count break each rule; of others nothing is known.
SELECT rule, count(*) AS rows
FROM ops_finding
WHERE la_code = ? AND is_current
GROUP BY rule
