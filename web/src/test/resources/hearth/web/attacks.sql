-- Statements that must not be answered, one a line. Before the colon: who stops it.
--   both    the guard, and without it the database
--   guard   the guard alone: what is asked for is no secret, or must not be tried
--   limits  the limits of time, rows and memory
--   nobody  harmless: it is answered

-- changes
both: INSERT INTO indicator SELECT * FROM indicator
both: INSERT OR REPLACE INTO indicator SELECT * FROM indicator
both: UPDATE mart_published SET value = value + 1
both: DELETE FROM area
both: TRUNCATE area
both: MERGE INTO area USING (SELECT 1 AS one) AS b ON false WHEN MATCHED THEN UPDATE SET area_name = 'x'
both: DROP TABLE shared.indicator
guard: DROP VIEW benchmark CASCADE
guard: CREATE TEMP TABLE kept AS SELECT * FROM benchmark
guard: CREATE OR REPLACE TEMP MACRO is_own(code) AS true
guard: CREATE TEMP VIEW benchmark AS SELECT 1 AS value
guard: CREATE SEQUENCE ids
guard: CREATE TYPE mood AS ENUM ('good')
both: CREATE TABLE shared.kept AS SELECT 1 AS a
both: ALTER TABLE shared.indicator RENAME TO gone
both: COMMENT ON TABLE shared.indicator IS 'x'
both: CREATE INDEX by_id ON shared.indicator (id)
both: WITH new AS (INSERT INTO shared.indicator SELECT * FROM shared.indicator RETURNING *) SELECT count(*) FROM new
both: WITH gone AS (DELETE FROM shared.area RETURNING *) SELECT count(*) FROM gone
both: WITH changed AS (UPDATE shared.area SET area_name = 'x' RETURNING area_name) FROM changed
both: SELECT (SELECT count(*) FROM (WITH gone AS (DELETE FROM shared.area RETURNING *) SELECT * FROM gone))
both: SELECT * FROM area WHERE EXISTS (WITH gone AS (DELETE FROM shared.area RETURNING *) SELECT * FROM gone)
both: WITH a AS (WITH b AS (DELETE FROM shared.area RETURNING *) SELECT * FROM b) SELECT * FROM a
both: WITH gone AS (DELETE FROM own_901.mart_indicator RETURNING *) SELECT * FROM gone

-- several statements, and statements that are no SELECT
guard: SELECT 1; SELECT 2
both: SELECT 1; DROP TABLE shared.indicator
nobody: SELECT 1;;
guard: ;
guard: /* nothing */
guard: -- nothing
guard: EXPLAIN SELECT * FROM benchmark
guard: EXPLAIN ANALYZE SELECT * FROM benchmark
guard: DESCRIBE benchmark
guard: SHOW TABLES
guard: SHOW ALL TABLES
guard: SUMMARIZE benchmark
guard: SELECT * FROM (DESCRIBE benchmark)
guard: SELECT * FROM (SUMMARIZE indicator)
guard: SELECT * FROM (SHOW TABLES)
guard: PREPARE asked AS SELECT 1
both: EXECUTE asked
guard: BEGIN
both: COMMIT
guard: CALL pragma_version()
guard: PIVOT indicator ON unit USING count(*)
guard: SELECT * FROM (PIVOT indicator ON unit IN ('rate') USING count(*))
guard: SELECT * FROM (UNPIVOT indicator ON unit, polarity)

-- settings and extensions
both: SET memory_limit = '100GB'
both: SET GLOBAL threads = 64
guard: SET VARIABLE x = 1
both: RESET memory_limit
both: PRAGMA memory_limit = '9GB'
guard: PRAGMA database_list
guard: PRAGMA table_info('benchmark')
both: INSTALL httpfs
both: LOAD httpfs
both: LOAD '/tmp/some.duckdb_extension'
both: FORCE INSTALL spatial FROM community
guard: CHECKPOINT
both: USE own_902

-- files
both: COPY benchmark TO '/tmp/hearth-attack.csv'
both: COPY (SELECT * FROM benchmark) TO '/tmp/hearth-attack.parquet' (FORMAT parquet)
both: COPY area FROM '/etc/passwd'
both: EXPORT DATABASE '/tmp/hearth-attack'
both: IMPORT DATABASE '/tmp/hearth-attack'
both: ATTACH '/tmp/hearth-attack.duckdb' AS other
both: ATTACH '/etc/passwd' AS other (READ_ONLY)
guard: ATTACH ':memory:' AS other
guard: DETACH own_901
both: SELECT * FROM read_csv('/etc/passwd')
both: SELECT * FROM read_csv_auto('/etc/passwd')
both: SELECT * FROM READ_TEXT('/etc/hostname')
both: SELECT * FROM read_blob('/etc/hostname')
both: SELECT * FROM read_json('/etc/hostname')
both: SELECT * FROM read_ndjson_objects('/etc/hostname')
both: SELECT * FROM read_parquet('warehouse/raw_record/*.parquet')
both: SELECT * FROM parquet_scan('warehouse/raw_record/*.parquet')
both: SELECT * FROM parquet_schema('warehouse/raw_record/x.parquet')
both: SELECT * FROM read_duckdb('/tmp/x.duckdb')
both: SELECT * FROM sniff_csv('/etc/passwd')
both: SELECT * FROM glob('/etc/*')
both: SELECT * FROM '/etc/passwd'
both: SELECT * FROM "/etc/passwd"
both: FROM 'figures.parquet'
both: FROM 'https://example.org/figures.csv'
both: SELECT * FROM 's3://bucket/figures.parquet'
both: SELECT (SELECT content FROM read_text('/etc/hostname'))
both: SELECT * FROM area, LATERAL (SELECT * FROM read_text('/etc/hostname'))
both: SELECT * FROM unnest((SELECT list(content) FROM read_text('/etc/hostname')))
both: SELECT * FROM area ORDER BY (SELECT content FROM read_text('/etc/hostname'))
both: SELECT * FROM area LIMIT (SELECT count(*) FROM glob('/etc/*'))
both: SELECT * FROM delta_scan('warehouse/raw_record')
both: SELECT * FROM sqlite_scan('/tmp/x.db', 't')
both: SELECT * FROM http_get('http://127.0.0.1:1/')

-- names after WITH
guard: WITH "/etc/passwd" AS (SELECT 1 AS a) SELECT * FROM "/etc/passwd"
both: SELECT * FROM (WITH "/etc/passwd" AS (SELECT 1 AS a) SELECT * FROM "/etc/passwd") AS q, "/etc/passwd"
both: SELECT * FROM (WITH raw_record AS (SELECT 1 AS a) SELECT * FROM raw_record) AS q, raw_record
both: SELECT * FROM (WITH hosts AS (SELECT 1 AS a) SELECT * FROM hosts) AS q JOIN (SELECT * FROM hosts) AS r ON true
both: WITH a AS (SELECT * FROM b), b AS (SELECT 1 AS one) SELECT * FROM a
both: WITH a AS (SELECT * FROM a) SELECT * FROM a
both: SELECT (WITH c AS (SELECT 1 AS one) SELECT one FROM c) + (SELECT one FROM c)
both: SELECT one FROM c UNION ALL (WITH c AS (SELECT 1 AS one) SELECT one FROM c)
guard: WITH duckdb_settings AS (SELECT 1) SELECT * FROM duckdb_settings
guard: WITH "Sqlite_Master" AS (SELECT 1) SELECT * FROM "Sqlite_Master"
guard: SELECT * FROM (WITH "pg_tables" AS (SELECT 1) SELECT 1), pg_tables
guard: WITH RECURSIVE t(a) USING KEY (a) AS (SELECT 1 UNION SELECT a FROM t) SELECT * FROM t

-- other people's data
both: SELECT * FROM own_902.mart_indicator
both: SELECT * FROM rows_901.cohort_looked_after
both: SELECT * FROM own_rows.cohort_looked_after
both: SELECT * FROM raw_record
both: SELECT * FROM dim_child
both: SELECT * FROM fact_episode
both: SELECT * FROM received_mart_indicator
guard: SELECT * FROM shared.benchmark
guard: SELECT * FROM shared.main.benchmark
guard: SELECT * FROM own_901.mart_indicator
guard: SELECT * FROM audience.own
both: SELECT * FROM temp.benchmark
both: SELECT * FROM benchmark AT (VERSION => 1)
guard: SELECT * FROM indicator TABLESAMPLE 1 ROWS
guard: SELECT stats(value) FROM benchmark LIMIT 1

-- the system
guard: SELECT * FROM duckdb_settings()
guard: SELECT * FROM duckdb_tables
guard: SELECT * FROM main.duckdb_views
guard: SELECT * FROM duckdb_secrets()
guard: SELECT * FROM duckdb_logs()
guard: SELECT * FROM duckdb_databases()
guard: SELECT * FROM duckdb_prepared_statements()
guard: SELECT * FROM pragma_database_list()
guard: SELECT * FROM pragma_table_info('benchmark')
guard: SELECT * FROM sqlite_master
guard: SELECT * FROM pg_catalog.pg_class
guard: SELECT * FROM information_schema.tables
guard: SELECT * FROM system.information_schema.columns
guard: SELECT * FROM test_all_types()
guard: SELECT * FROM summary((SELECT 1))
guard: SELECT * FROM repeat_row(1, num_rows := 3)
guard: SELECT * FROM pg_timezone_names()
guard: SELECT * FROM force_checkpoint('system')
guard: SELECT * FROM seq_scan('benchmark')
guard: SELECT * FROM arrow_scan(1, 2, 3)
guard: SELECT * FROM enable_logging()
guard: SELECT * FROM truncate_duckdb_logs()
guard: SELECT current_setting('memory_limit')
guard: SELECT system.main.current_setting('memory_limit')
guard: SELECT "current_setting"('memory_limit')
guard: SELECT 'memory_limit'.current_setting()
guard: SELECT list_transform(['memory_limit'], lambda name: current_setting(name))
guard: SELECT [current_setting(name) FOR name IN ['threads']]
guard: SELECT try(current_setting('memory_limit'))
both: SELECT getenv('HOME')
guard: SELECT getvariable('x')
guard: SELECT version()
guard: SELECT current_database()
guard: SELECT current_catalog
guard: SELECT current_user
guard: SELECT user
guard: SELECT session_user || 'x'
guard: SELECT current_schemas(true)
guard: SELECT current_query()
guard: SELECT current_connection_id()
guard: SELECT txid_current()
guard: SELECT in_search_path('main', 'main')
guard: SELECT has_table_privilege('benchmark', 'select')
guard: SELECT pg_get_viewdef(1)
guard: SELECT inet_server_addr()
guard: SELECT get_block_size('memory')
guard: SELECT index_key({'table': 'indicator'})
both: SELECT nextval('ids')
guard: SELECT write_log('x')
guard: SELECT parse_duckdb_log_message('x', 'y')
guard: SELECT cast_to_type('1', 2)
guard: SELECT alias(1)
guard: SELECT typeof(1)
guard: SELECT vector_type(1)
guard: SELECT random()
guard: SELECT setseed(0.5)
guard: SELECT uuid()
guard: SELECT 'x' COLLATE nocase
guard: SELECT icu_sort_key('a', 'de')
guard: SELECT sum(value EXPORT_STATE) FROM benchmark

-- text that would be run as SQL, or planned
both: SELECT * FROM query('DROP TABLE shared.indicator')
guard: SELECT * FROM query('SELECT * FROM duckdb_settings()')
guard: SELECT * FROM query_table('indicator')
both: SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT * FROM read_text(''/etc/hostname'')'))
guard: PRAGMA json_execute_serialized_sql('{}')
guard: SELECT json_serialize_sql('SELECT 1')
guard: SELECT json_serialize_plan('SELECT * FROM duckdb_settings()')
guard: SELECT json_deserialize_sql(json_serialize_sql('SELECT 1'))
guard: SELECT '(SELECT 1)'::enum_of_nothing
guard: SELECT NULL::JSON

-- what can end the process
guard: SELECT json_transform('{}', '{"a":' || '[' || '"INT"' || ']' || '}')
guard: SELECT json_transform_strict('{}', '{"a":"INT"}')
guard: SELECT from_json('{}', '{"a":"INT"}')
guard: SELECT json_structure('[[1]]')
guard: SELECT json_extract('[[1]]', '$')
guard: SELECT sleep_ms(1)
guard: SELECT pg_sleep(1)
guard: SELECT error('x')

-- long text and lists from short questions
guard: SELECT repeat('x', 4000000000)
guard: SELECT lpad('', 2000000000, 'x')
guard: SELECT rpad('', 2000000000, 'x')
guard: SELECT printf('%2000000000d', 1)
guard: SELECT format('{:2000000000d}', 1)
guard: SELECT bar(1, 0, 1, 1000000000)
guard: SELECT list_resize([1], 1000000000)
guard: SELECT range(1000000000)
guard: SELECT generate_series(1, 1000000000)
guard: SELECT bitstring('1', 4000000000)
guard: SELECT from_base64('AAAA')
guard: SELECT factorial(100000)
guard: SELECT regexp_replace('aaaa', '', 'bbbb', 'g')
guard: SELECT translate('aaaa', 'a', 'b')
guard: SELECT levenshtein('aaaa', 'bbbb')
guard: SELECT list_reduce([1, 2], lambda a, b: a + b)
guard: SELECT histogram(range) FROM range(100000000)
guard: SELECT reservoir_quantile(range, 0.5, 2000000000) FROM range(10)
guard: SELECT approx_top_k(range, 2000000000) FROM range(10)
limits: SELECT string_agg(range::VARCHAR || 'xxxxxxxxxxxxxxxxxxxx') FROM range(300000000)
limits: SELECT len(list(range)) FROM range(300000000)
limits: WITH RECURSIVE r AS (SELECT 'x' AS s UNION ALL SELECT s || s FROM r) SELECT max(s) FROM r

-- questions without an end
limits: WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r
limits: WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT a.n FROM r AS a, r AS b) SELECT count(*) FROM r
limits: SELECT count(*) FROM indicator a, indicator b, indicator c, indicator d, indicator e WHERE a.id || b.id < c.id || d.id || e.id
limits: SELECT sum(range) FROM range(1000000000000) WHERE range % 7 = 3
limits: SELECT * FROM range(30000000)
limits: SELECT count(DISTINCT hash(range)) FROM range(300000000)
limits: SELECT * FROM range(100000000) ORDER BY hash(range) LIMIT 5 OFFSET 90000000
limits: SELECT max(mode) FROM (SELECT mode(range) OVER (ORDER BY range ROWS BETWEEN 50000 PRECEDING AND 50000 FOLLOWING) AS mode FROM range(2000000))

-- values that nobody gives
guard: SELECT $1
guard: SELECT $name::INTEGER
guard: SELECT ?

-- odd spelling
guard: ｓELECT 1
guard: SELECT * FROM ben​chmark
nobody: SELECT/**/1
nobody: SELECT count(*) FROM benchmark/* ; DROP TABLE indicator */
nobody: SELECT * FROM indicator WHERE id = 'a' OR '1' = '1' LIMIT 1
nobody: FROM indicator SELECT count(*)
nobody: SELECT count(*) FROM main.benchmark
nobody: WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS x FROM a) SELECT * FROM a JOIN b ON a.x < b.x
nobody: WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT sum(i) FROM n
nobody: SELECT value FROM benchmark_as_of(DATE '2024-06-30') LIMIT 1
nobody: VALUES (1), (2)
