-- How far one indicator's published figures went on a day, and how many of the authority's own rows were rejected.
SELECT published_to, published_release, extract_to, rows_rejected
FROM (
    SELECT max(published_to) AS published_to, max(published_release) AS published_release
    FROM shared.prepared.published_reach
    WHERE indicator = ? AND published_on <= ?::DATE
), (
    SELECT
        max(coalesce(extract_date, make_date(collection_year, 3, 31))) AS extract_to,
        sum(rows_quarantined)::BIGINT AS rows_rejected
    FROM ops_submission
    WHERE la_code = ? AND is_current
)
