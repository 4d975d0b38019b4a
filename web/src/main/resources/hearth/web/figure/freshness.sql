-- How far one indicator's published figures went on a day, and how many of the authority's own rows were rejected.
SELECT
    published_to,
    published_release,
    (SELECT max(coalesce(extract_date, make_date(collection_year, 3, 31)))
        FROM ops_submission WHERE la_code = ? AND is_current) AS extract_to,
    (SELECT sum(rows_quarantined)::BIGINT FROM ops_submission WHERE la_code = ? AND is_current) AS rows_rejected
FROM (
    SELECT max(period_end) AS published_to, max(source_release) AS published_release
    FROM mart_published
    WHERE indicator = ? AND published_on <= ?::DATE AND value IS NOT NULL
)
