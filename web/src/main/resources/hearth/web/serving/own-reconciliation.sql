-- An authority's own yearly count with the published figure of the same definition, with what may explain a difference,
-- of authorities whose counts this audience sees in full, since rounded ones differ by their rounding.
--   rounding    no more than the published figure may have been rounded by
--   correction  within the indicator's tolerance: rows may have been corrected since publication
--   definition  beyond it: another cohort or definition, or errors in the return; see its quality report
CREATE VIEW reconciliation AS
WITH pair AS (
    SELECT
        counted.indicator,
        counted.area_code,
        counted.area_name,
        counted.period_end,
        counted.source_release AS own_source,
        published.source_release AS published_source,
        counted.value AS own_value,
        published.value AS published_value,
        counted.value - published.value AS difference,
        CASE
            WHEN indicator.unit = 'count' THEN 0
            WHEN published.value = round(published.value) THEN 0.5
            ELSE 0.05
        END AS rounding,
        indicator.tolerance * CASE WHEN indicator.unit = 'count' THEN abs(published.value) / 100 ELSE 1 END AS tolerance
    FROM figure_of_years AS counted
    JOIN figure_of_years AS published USING (indicator, area_code, period_end)
    JOIN shared.indicator ON indicator.id = counted.indicator
    WHERE counted.source = 'extract'
        AND published.source = 'published'
        AND counted.value IS NOT NULL
        AND published.value IS NOT NULL
        AND (
            NOT (SELECT is_protected FROM shared.served_release)
            OR is_own(counted.area_code)
        )
)
SELECT
    *,
    CASE
        WHEN abs(difference) <= rounding + 1e-9 THEN 'rounding'
        WHEN abs(difference) <= tolerance + rounding + 1e-9 THEN 'correction'
        ELSE 'definition'
    END AS likely_reason
FROM pair;
