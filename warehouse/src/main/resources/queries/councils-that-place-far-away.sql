-- title: Which councils place most children over 20 miles away, and is the difference real?
-- returns: A row for each council with its interval, the highest first
-- group: placements
-- asked_by: Journalists, charities
-- parameters:
--   year: {kind: year, label: Year, default: newest}
--   source: {kind: choice, label: Source, default: best, values: {best: "Official statistics, or else returns", published: Official statistics, extract: Councils’ own returns}}
-- measure: placed_over_20_miles_outside
-- headings: {place: Place, children: Children, out_of: Children in care, value: Percentage, alike: Others whose interval overlaps}
-- caution: A council cannot be told apart with confidence from the others whose interval overlaps with its own.
-- empty: "There are no figures of councils for what you chose: try another source or year."
WITH chosen AS (
    SELECT
        CASE
            WHEN :source <> 'best' THEN :source
            WHEN count(*) FILTER (figure.source = 'published') > 0 THEN 'published'
            ELSE 'extract'
        END AS source
    FROM figure_of_years AS figure
    WHERE figure.symbol IS DISTINCT FROM 'x' AND figure.area_level = 'la' AND year(figure.period_end) = :year
        AND figure.indicator = 'placed_over_20_miles_outside'
),
placed AS (
    SELECT figure.*, rank() OVER (ORDER BY figure.value DESC NULLS LAST) AS place
    FROM figure_of_years AS figure
    JOIN chosen ON chosen.source = figure.source
    JOIN area ON area.area_code = figure.area_code
    WHERE figure.indicator = 'placed_over_20_miles_outside' AND figure.area_level = 'la'
        AND year(figure.period_end) = :year AND (figure.value IS NOT NULL OR NOT area.is_former)
)
SELECT
    CASE WHEN one.value IS NOT NULL THEN one.place END AS place, one.area_code, one.source,
    one.numerator::BIGINT AS children, one.symbol AS children_symbol, one.denominator::BIGINT AS out_of,
    one.symbol AS out_of_symbol, one.value, one.symbol, one.lower, one.upper,
    CASE
        WHEN one.lower IS NOT NULL THEN (
            SELECT count(*)
            FROM placed AS other
            WHERE other.area_code <> one.area_code AND other.lower <= one.upper AND other.upper >= one.lower
        )
    END AS alike
FROM placed AS one
ORDER BY place NULLS LAST, one.area_name
