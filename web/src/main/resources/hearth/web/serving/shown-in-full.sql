-- Whether readers see an authority's own figures as they are: it is theirs, or all is made up.
CREATE MACRO is_shown_in_full(code) AS (
    (SELECT is_made_up FROM served_release) OR EXISTS (FROM own WHERE own.la_code IN (code, 'all'))
);
