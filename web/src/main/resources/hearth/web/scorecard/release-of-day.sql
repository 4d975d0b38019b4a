-- The release that was the newest at the end of a day.
SELECT release_id
FROM ops_release
WHERE CAST(released_at AS DATE) <= ?::DATE
ORDER BY release_id DESC
LIMIT 1
