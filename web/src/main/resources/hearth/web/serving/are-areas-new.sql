-- Whether any area is new, gone, or described otherwise than before.
SELECT
    EXISTS (SELECT * FROM shared.area EXCEPT SELECT * FROM area_before)
    OR EXISTS (SELECT * FROM area_before EXCEPT SELECT * FROM shared.area)
