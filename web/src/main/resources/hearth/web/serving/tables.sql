-- The tables that a later release's file takes over from an earlier one, of which only what has changed is written again.
CREATE SCHEMA IF NOT EXISTS shared.prepared;

CREATE TABLE IF NOT EXISTS shared.area (
    area_code TEXT,
    la_code TEXT,
    area_name TEXT,
    area_level TEXT,
    region_code TEXT,
    is_current BOOLEAN,
    is_former BOOLEAN,
    valid_from DATE,
    valid_to DATE,
    note TEXT,
    covers TEXT[],
    slug TEXT
);

CREATE TABLE IF NOT EXISTS shared.benchmark (
    indicator TEXT,
    area_code TEXT,
    area_name TEXT,
    area_level TEXT,
    period_type TEXT,
    period_end DATE,
    breakdown TEXT,
    breakdown_value TEXT,
    source TEXT,
    source_release TEXT,
    numerator DOUBLE,
    denominator DOUBLE,
    value DOUBLE,
    lower DOUBLE,
    upper DOUBLE,
    symbol TEXT
);
