-- The submissions of one authority, or of all where none is named.
SELECT
    la_code,
    collection_year,
    extract_date,
    received_at,
    is_current,
    file_count,
    rows_in,
    rows_accepted,
    rows_quarantined,
    held_back,
    submission_id
FROM ops_submission
WHERE ?::VARCHAR IN ('', la_code)
ORDER BY la_code, collection_year, received_at, submission_id
