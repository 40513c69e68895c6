-- What people wrote, what sidecars say and what jobs found out, side by side; which of them holds is decided in the
-- program, in one place. A setting that is null was cleared, and that is a value too.
create table annotation (
    photo   int     not null,
    field   varchar not null,
    source  tinyint not null,
    setting varchar,
    at      timestamp with time zone not null,
    primary key (photo, field, source)
);

-- Photos whose sidecar is not yet as it should be: the catalog's change it has to hold, and the one that its
-- stand-in in the library's own folder holds.
create table pending_sidecar (
    photo  int    primary key,
    edited bigint not null,
    kept   bigint not null default 0
);

-- Photos that the journal tells of and the catalog does not know: an older catalog has been put back, or a new one
-- begun. Their edits are applied when they are indexed again.
create table unclaimed_photo (
    id   bigint primary key,
    hash binary(32)
);

-- What the file says; the rating in photo is the one that holds.
alter table photo_facts add column rating tinyint not null default 0;
update photo_facts f set rating = (select p.rating from photo p where p.ordinal = f.photo);
