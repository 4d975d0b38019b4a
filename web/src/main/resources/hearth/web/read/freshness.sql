-- How far the figures go, and what was set aside of the authority's own rows.
SELECT
    (SELECT max(period_end) FROM mart_published WHERE value IS NOT NULL) AS published_to,
    (SELECT max(source_release) FROM mart_published) AS published_release,
    (SELECT max(coalesce(extract_date, make_date(collection_year, 3, 31)))
        FROM ops_submission WHERE la_code = ? AND is_current) AS extract_to,
    (SELECT sum(rows_quarantined)::BIGINT FROM ops_submission WHERE la_code = ? AND is_current) AS rows_set_aside
