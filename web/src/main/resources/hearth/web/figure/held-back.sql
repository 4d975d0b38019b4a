-- An authority's submissions that are held back, but for those that a later one has made up for.
SELECT collection_year, extract_date, received_at, held_back
FROM (
    SELECT
        collection_year,
        extract_date,
        received_at,
        held_back,
        max(received_at) FILTER (is_current) OVER (PARTITION BY collection_year) AS last_counted_at
    FROM ops_submission
    WHERE la_code = ?
)
WHERE held_back IS NOT NULL AND (last_counted_at IS NULL OR last_counted_at <= received_at)
ORDER BY collection_year, received_at
