-- The neighbours of every authority, the closest first; a neighbour without an area row keeps its DfE code.
SELECT
    bridge_neighbour.la_code,
    bridge_neighbour.model,
    bridge_neighbour.rank,
    coalesce(area.area_code, bridge_neighbour.neighbour_la_code) AS area_code,
    closeness
FROM bridge_neighbour
LEFT JOIN area ON area.la_code = bridge_neighbour.neighbour_la_code AND area.is_current
ORDER BY bridge_neighbour.rank
