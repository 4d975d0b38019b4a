-- The rows of one file about an area and a period, as published.
SELECT
    dataset,
    source_release,
    published_on,
    source_file,
    source_row,
    time_period,
    NULL::DOUBLE AS value,
    NULL::VARCHAR AS symbol,
    FALSE AS is_shown,
    to_json(filters) AS filters,
    to_json(figures) AS figures
FROM fact_published
WHERE dataset = ? AND source_release = ? AND source_file = ? AND area_code = ? AND time_period = ?
ORDER BY source_row
