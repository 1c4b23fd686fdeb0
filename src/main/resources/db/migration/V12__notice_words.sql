-- What somebody did, where the kind of a notice does not say it: "sent back". Empty for the words of the kind.
alter table notice add column words varchar(120) default '' not null;
