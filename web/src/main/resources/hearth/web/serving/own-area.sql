-- The areas whose own figures an audience sees in full.
CREATE TABLE audience.own_area AS
SELECT la_code, area_code, area_name, area_level
FROM shared.area
JOIN audience.own USING (la_code)
WHERE is_current;
