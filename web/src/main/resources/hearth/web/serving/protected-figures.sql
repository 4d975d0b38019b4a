-- One authority's figures as disclosure control leaves them.
INSERT INTO protected_figure
SELECT ?, *
FROM figure_rows();
