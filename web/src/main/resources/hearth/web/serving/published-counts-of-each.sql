-- A sum of each authority's published counts that any change of them changes.
SELECT la_code, count(*) || ' ' || bit_xor(hash(published_count)) || ' ' || sum(hash(published_count))
FROM published_count
GROUP BY la_code
