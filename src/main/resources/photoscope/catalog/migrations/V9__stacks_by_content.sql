-- How long a film is, beside what filters and sorting need: a grid shows it on every film.
alter table photo add column duration int default 0 not null;
update photo p set duration = coalesce((
    select cast(least(f.film_milliseconds, 2147483647) as int) from photo_facts f where f.photo = p.ordinal), 0);

-- What ties a file to others, and the film that the file of a motion photo holds.
alter table photo_facts add (content_identifier varchar, burst varchar, motion_offset bigint, motion_length bigint);

-- Photos whose files are still to be asked for that.
create table extras_pending (
    photo int primary key
);

-- Bit 21 of the flags says that a person said something of the photo but that it be hidden: it stays listed whatever
-- it stands behind.
update photo p set flags = bitor(flags, 2097152) where exists (
    select 1 from annotation a where a.photo = p.ordinal and a.source in (0, 1) and a.setting is not null
        and a.field <> 'hidden' and left(a.field, 8) <> 'cluster:');
