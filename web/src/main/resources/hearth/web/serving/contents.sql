-- What a release noted of its tables.
SELECT table_name, row_count, file_count, byte_count
FROM read_parquet($1, union_by_name = true)
WHERE release_id = $2
