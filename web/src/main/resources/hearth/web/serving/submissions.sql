-- What was received of each authority and when. Of protected ones no more: the names of their files, how many rows these
-- hold, and sums by which the content of a short one could be guessed, are their own affair.
CREATE OR REPLACE TABLE shared.ops_submission AS
SELECT
    la_code,
    CASE WHEN NOT is_protected THEN submission_id END AS submission_id,
    collection_year,
    extract_date,
    received_at,
    is_current,
    CASE WHEN NOT is_protected THEN files END AS files,
    CASE WHEN NOT is_protected THEN file_count END AS file_count,
    CASE WHEN NOT is_protected THEN rows_in END AS rows_in,
    CASE WHEN NOT is_protected THEN rows_accepted END AS rows_accepted,
    CASE WHEN NOT is_protected THEN rows_quarantined END AS rows_quarantined,
    CASE WHEN NOT is_protected THEN held_back END AS held_back,
    CASE WHEN NOT is_protected THEN tables END AS tables
FROM received_ops_submission, shared.served_release;
