-- Who may sign in. The same statements run on H2 and PostgreSQL.
create table account (
    name varchar(64) not null primary key,
    display_name varchar(120) not null,
    password_hash varchar(255) not null,
    enabled boolean not null,
    must_change_password boolean not null,
    failed_attempts integer not null,
    locked_until timestamp with time zone,
    created_at timestamp with time zone not null,
    constraint account_name_is_lower_case check (name = lower(name)),
    constraint account_failed_attempts_not_negative check (failed_attempts >= 0)
);

create table account_role (
    account_name varchar(64) not null references account (name) on delete cascade,
    role varchar(32) not null,
    primary key (account_name, role)
);
