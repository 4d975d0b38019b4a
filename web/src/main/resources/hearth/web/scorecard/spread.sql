-- The published figures of all councils for some years.
SELECT indicator, period_end, figures
FROM shared.prepared.spread
WHERE list_contains(?::VARCHAR[], indicator) AND list_contains(?::DATE[], period_end)
