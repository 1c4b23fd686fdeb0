-- The audit trail: rows are added and never changed, each with the hash of the row before it.
-- The same statements run on H2 and PostgreSQL.
create table audit_entry (
    number bigint not null primary key,
    happened_at timestamp with time zone not null,
    who varchar(120) not null,
    kind varchar(20) not null,
    what varchar(1000) not null,
    -- For a change of the plan: the revision it made.
    revision bigint,
    hash_before varchar(64) not null,
    hash varchar(64) not null
);
create index audit_entry_when on audit_entry (happened_at);
create index audit_entry_who on audit_entry (who);
create index audit_entry_kind on audit_entry (kind);

-- The end of the trail, in one row where writers queue: without it, cut-off last rows would not be missed.
create table audit_head (
    id integer not null primary key check (id = 1),
    number bigint not null,
    hash varchar(64) not null,
    -- The plan's revision when the trail began: each one after it has its row.
    since_revision bigint not null
);
insert into audit_head (id, number, hash, since_revision)
    select 1, 0, '0000000000000000000000000000000000000000000000000000000000000000', max(number) from plan_revision;
