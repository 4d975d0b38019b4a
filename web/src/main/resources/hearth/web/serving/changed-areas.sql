-- The areas that have other comparisons than in an earlier release: those of authorities whose figures have changed, and of
-- authorities that have such a neighbour.
CREATE TEMP TABLE changed_area AS
SELECT area_code
FROM shared.area
WHERE la_code IN (FROM changed_authority)
    OR la_code IN (SELECT la_code FROM shared.bridge_neighbour WHERE neighbour_la_code IN (FROM changed_authority));
