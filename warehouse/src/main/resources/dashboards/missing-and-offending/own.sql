-- A row a measure of the year, with the year before and England.
SELECT
    list_position([
        'return_interviews', 'exploitation_referrals', 'exploitation_meetings', 'exploitation_help_on_time',
        'youth_justice_looked_after'
    ], indicator) AS position,
    indicator, title AS label, source, numerator, denominator, value, symbol, before, before_symbol,
    before_numerator, before_denominator, comparator, comparator_symbol
FROM compared_figure
WHERE area_code = :authority AND year(period_end) = :year AND position IS NOT NULL
ORDER BY position
