-- How far the published figures go, and how many of an authority's own rows were rejected.
SELECT
    (SELECT max(period_end) FROM mart_published WHERE value IS NOT NULL) AS published_to,
    NULL AS published_release,
    (SELECT max(coalesce(extract_date, make_date(collection_year, 3, 31)))
        FROM ops_submission WHERE la_code = ? AND is_current) AS extract_to,
    (SELECT sum(rows_quarantined)::BIGINT FROM ops_submission WHERE la_code = ? AND is_current) AS rows_rejected
