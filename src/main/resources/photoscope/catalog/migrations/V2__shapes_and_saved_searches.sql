-- What a grid draws before there is a picture, beside what filters and sorting need.
alter table photo add (aspect real default 1 not null, average_color int default 0 not null);

update photo p set (aspect, average_color) = (
    select case
            when f.width < 1 or f.height < 1 then 1
            else cast(f.width as real) / f.height
        end,
        f.average_color
    from photo_facts f where f.photo = p.ordinal)
where exists (select 1 from photo_facts f where f.photo = p.ordinal);

create table saved_search (
    id       int generated always as identity primary key,
    name     varchar not null,
    query    varchar not null,
    sort     varchar not null,
    position int     not null
);

-- A source that the user took away: its files' rows stay, so that nothing is lost when it comes back.
alter table source add forgotten boolean default false not null;
