-- Findings without the child's pseudonym, by which its rows could be found in other tables. In its place a mark counts
-- children: it is the same for one child where it fails one rule in one collection year, in every release, and differs for
-- another rule or year, so that a child cannot be followed. Of the row only its place in the file is here, which says
-- nothing without the file.
SELECT * EXCLUDE (child_id), md5(child_id || ' ' || rule || ' ' || collection_year) AS child_mark
FROM received_ops_finding
