-- The yearly figures of an area that the newest publication of them changed, the newest and largest changes first.
SELECT indicator, period_end, source_release, value, before, release_before
FROM shared.prepared.revised
WHERE area_code = ?
ORDER BY published_on DESC, abs(value - before) / greatest(abs(before), 1) DESC, indicator, period_end DESC
LIMIT 8
