-- The measures of strategies that correspond to an indicator: the newest figure that each document gives, and its aims.
SELECT la_code, strategy_title, title, about, differs, said, aims
FROM shared.prepared.strategy_use
WHERE indicator = ?
ORDER BY la_code, position
