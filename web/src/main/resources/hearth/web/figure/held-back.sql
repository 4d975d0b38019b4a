-- An authority's submissions that are held back, but for those that a later one has made up for.
SELECT collection_year, extract_date, received_at, held_back
FROM ops_submission AS held
WHERE la_code = ?
    AND held_back IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM ops_submission AS later
        WHERE later.la_code = held.la_code
            AND later.collection_year = held.collection_year
            AND later.is_current
            AND later.received_at > held.received_at
    )
ORDER BY collection_year, received_at
