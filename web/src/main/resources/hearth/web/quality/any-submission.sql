-- Whether either release has a submission.
SELECT EXISTS (SELECT 1 FROM before.ops_submission) OR EXISTS (SELECT 1 FROM after.ops_submission) AS is_known
