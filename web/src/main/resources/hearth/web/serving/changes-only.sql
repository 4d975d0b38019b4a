-- What is written again where the official statistics and the areas are the same as in the file before: the figures of the
-- areas of authorities that have changed, and the comparisons of these and of those that have one of them as a neighbour.
CREATE TEMP TABLE changed_area AS
SELECT area_code
FROM shared.area
WHERE la_code IN (FROM changed_authority);

CREATE TEMP TABLE compared_area AS
SELECT area_code
FROM changed_area
UNION
SELECT area_code
FROM shared.area
WHERE la_code IN (SELECT la_code FROM shared.bridge_neighbour WHERE neighbour_la_code IN (FROM changed_authority));

DELETE FROM shared.benchmark
WHERE source <> 'published' AND area_code IN (FROM changed_area);
