-- Frames of films are parts at a time; pictures have one part without.
alter table part add column milliseconds int;

alter table photo_facts add column (film_milliseconds bigint, film_codec varchar);

-- What earlier versions could not read is looked at again.
update file set state = case when photo is null then 0 else 1 end
where state = 4 and id in (select file from problem where kind = 2 and file is not null);
delete from problem where kind = 2 and stage = 0 and file is not null;
