-- What people call a file where the program that keeps it has given it another name; null where it is called as it is.
alter table file add column shown_name varchar;

-- Which files a library of Photos keeps of one picture, and which pictures are of one burst.
create table asset_file (
    file  bigint primary key,
    asset varchar not null,
    role  tinyint not null,
    burst varchar,
    pick  int     not null
);

-- Files that a source tells of and that are not to be had now, as of its last scan.
create table away_file (
    source int     not null,
    path   varchar not null,
    name   varchar not null,
    role   tinyint not null,
    reason tinyint not null,
    scan   int     not null,
    primary key (source, path)
);
