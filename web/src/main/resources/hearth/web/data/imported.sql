-- What was imported of each published dataset, the newest release first.
SELECT dataset, source_release, rows, first_end, last_end
FROM shared.prepared.imported
