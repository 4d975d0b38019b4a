-- All releases, the first one first.
SELECT
    release_id,
    epoch_ms(released_at::TIMESTAMP) AS released_at_ms,
    reason,
    is_made_up,
    map_entries(table_versions) AS versions
FROM read_parquet(getvariable('ops_release_files'), union_by_name = true)
ORDER BY release_id
