-- Repairs without the old and the new value: both are cells of the child's row, such as the day on which a placement began.
SELECT * EXCLUDE (was, becomes)
FROM received_ops_repair
