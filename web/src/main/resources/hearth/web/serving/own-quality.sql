-- What validation found in the returns of this audience's own authorities; without a row for readers who have none.
CREATE VIEW ops_file AS
SELECT *
FROM audience.ops_file;

CREATE VIEW ops_finding AS
SELECT * EXCLUDE (child_mark)
FROM audience.ops_finding;

CREATE VIEW ops_quarantine AS
SELECT *
FROM audience.ops_quarantine;

CREATE VIEW ops_repair AS
SELECT *
FROM audience.ops_repair;
