-- How far the published figures go, and how many of an authority's own rows were rejected.
SELECT
    (SELECT max(published_to) FROM shared.prepared.published_reach) AS published_to,
    NULL AS published_release,
    max(coalesce(extract_date, make_date(collection_year, 3, 31))) AS extract_to,
    sum(rows_quarantined)::BIGINT AS rows_rejected
FROM ops_submission
WHERE la_code = ? AND is_current
