-- Rejected rows without the value found: it is a cell of the row, and can be the child's id or date of birth. What was
-- expected and what to do speak of the column alone.
SELECT * EXCLUDE (found)
FROM received_ops_quarantine
