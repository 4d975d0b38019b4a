-- What was received of each authority and when. Of others no more: the names of their files, how many rows these hold, and
-- sums by which the content of a short one could be guessed, are their own affair.
CREATE TABLE ops_submission AS
SELECT
    la_code,
    CASE WHEN is_shown_in_full(la_code) THEN submission_id END AS submission_id,
    collection_year,
    extract_date,
    received_at,
    is_current,
    CASE WHEN is_shown_in_full(la_code) THEN files END AS files,
    CASE WHEN is_shown_in_full(la_code) THEN file_count END AS file_count,
    CASE WHEN is_shown_in_full(la_code) THEN rows_in END AS rows_in,
    CASE WHEN is_shown_in_full(la_code) THEN rows_accepted END AS rows_accepted,
    CASE WHEN is_shown_in_full(la_code) THEN rows_quarantined END AS rows_quarantined
FROM received_ops_submission;
