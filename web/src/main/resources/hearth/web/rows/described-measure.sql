-- What a publisher says of a measure of its dataset.
SELECT title, description, owner, updated_on, source_file, source_row
FROM dim_published_measure
WHERE dataset = ? AND measure = ?
