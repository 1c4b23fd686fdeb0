-- When somebody last came in with their password.
alter table account add column last_sign_in timestamp with time zone;

-- How the district's pages look: one row. The logo is a PNG that was drawn anew before it was kept.
create table look (
    id integer not null primary key,
    light_accent varchar(7) not null,
    dark_accent varchar(7) not null,
    logo bytea,
    version integer not null,
    constraint look_is_one check (id = 1)
);
