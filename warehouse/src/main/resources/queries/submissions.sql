-- title: What have we submitted, when, and how many rows were rejected?
-- returns: A row for each submission, the newest first
-- group: inspection_and_returns
-- asked_by: Returns officers, audit
-- parameters:
--   authority: {kind: authority, label: Council}
-- headings: {collection_year: Year, extract_date: Extract of, received: Received, in_use: In use, file_count: Files, rows_in: Rows, rows_accepted: Accepted, rows_quarantined: Rejected}
-- missing: "Which validation rules the rows broke: see the data quality pages."
-- empty: No return of this council is loaded, or you may not see its submissions.
SELECT
    submission.collection_year, submission.extract_date, submission.received_at::DATE AS received,
    CASE WHEN submission.is_current THEN 'Yes' ELSE 'No' END AS in_use, submission.file_count, submission.rows_in,
    submission.rows_accepted, submission.rows_quarantined
FROM ops_submission AS submission
JOIN area ON area.la_code = submission.la_code AND area.area_code = :authority
ORDER BY submission.collection_year DESC, submission.received_at DESC
