-- A sum of each authority's published counts that any change of them changes.
SELECT la_code, count(*) || ' ' || bit_xor(hash(published_counts)) || ' ' || sum(hash(published_counts))
FROM published_counts
GROUP BY la_code
