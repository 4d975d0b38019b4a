-- The newest release, one row per table version that belongs to it.
SELECT
    release_id,
    epoch_ms(released_at::TIMESTAMP) AS released_at_ms,
    reason,
    is_made_up,
    version.key AS table_name,
    version.value AS table_version
FROM (
    SELECT *, unnest(map_entries(table_versions)) AS version
    FROM read_parquet(getvariable('ops_release_files'), union_by_name = true)
)
QUALIFY release_id = max(release_id) OVER ()
