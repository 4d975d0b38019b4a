-- How many rules rows of an authority's newest return break; no row where it has sent none.
SELECT (SELECT count(DISTINCT rule) FROM ops_finding WHERE submission_id = newest.submission_id) AS rules
FROM (
    SELECT submission_id
    FROM ops_submission
    WHERE la_code = ? AND is_current
    ORDER BY collection_year DESC, extract_date DESC NULLS FIRST
    LIMIT 1
) AS newest
