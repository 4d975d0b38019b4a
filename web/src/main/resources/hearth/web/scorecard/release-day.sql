-- The day of a release.
SELECT CAST(released_at AS DATE) AS released_on
FROM ops_release
WHERE release_id = ?
