-- Files that were given to photos whose own files were gone, so that this can be looked at and undone: a row for each
-- place where the photo was. All that one run found has one time. A photo from which a file was taken back is not given
-- one by itself again.
create table moved_file (
    id       bigint generated always as identity primary key,
    at       timestamp with time zone not null,
    photo    int     not null,
    file     bigint  not null,
    former   int,
    folder   int     not null,
    name     varchar not null,
    size     bigint  not null,
    modified bigint  not null,
    undone   boolean not null default false
);
create index moved_file_by_file on moved_file (file);

-- Bit 23 of the flags says that there are copies: more than one file that is there.
update photo set flags = bitor(flags, 8388608) where ordinal in (
    select photo from file where photo is not null and state <> 3 group by photo having count(*) > 1);
