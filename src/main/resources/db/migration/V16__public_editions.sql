-- What somebody looked at, one by one, before an edition was let out to the public. The same statements run on H2 and PostgreSQL.

create table edition_confirmation (
    edition bigint not null references edition (id),
    -- In the order in which they were listed, from 1.
    item int not null,
    page int not null,
    words text not null,
    -- What it looked like, in words; empty where it was only new.
    warnings varchar(1000) not null,
    confirmed_by varchar(64) not null,
    person varchar(120) not null,
    confirmed_at timestamp with time zone not null,
    primary key (edition, item)
);
