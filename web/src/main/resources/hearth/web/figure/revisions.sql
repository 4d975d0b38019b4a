-- What each release of one dataset published for an area and a period, where they differ; the first release first.
SELECT period_end, source_release, published_on, value, symbol
FROM shared.prepared.revision
WHERE indicator = ? AND area_code = ?
ORDER BY period_end DESC, published_on
