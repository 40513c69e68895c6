-- Random ids name photos and parts for ever, outside of this file too. Inside, rows are numbered in the order they
-- came: random keys would scatter every insert over the whole file.

create table volume (
    id          int generated always as identity primary key,
    identity    varchar not null unique,
    label       varchar not null,
    mount_point varchar not null
);

create table source (
    id         int generated always as identity primary key,
    volume     int     not null references volume (id),
    path       varchar not null unique,
    includes   varchar array not null,
    excludes   varchar array not null,
    scan       int     not null default 0,
    scanned_at timestamp with time zone
);

create table folder (
    id     int generated always as identity primary key,
    source int     not null references source (id),
    path   varchar not null,
    scan   int     not null,
    unique (source, path)
);

create table file (
    id       bigint generated always as identity primary key,
    folder   int     not null references folder (id),
    name     varchar not null,
    size     bigint  not null,
    modified bigint  not null,
    state    tinyint not null,
    hash     binary(32),
    photo    int
);
-- Not unique: where a picture took the name of one that is gone, the photo that is missing keeps its row.
create index file_in_folder on file (folder, name);
create index file_of_photo on file (photo);

create table camera (
    id   int generated always as identity primary key,
    name varchar not null unique
);

-- What filters and sorting need, read into memory at opening: keep it narrow.
create table photo (
    ordinal         int primary key,
    id              bigint   not null,
    changed         bigint   not null,
    kind            tinyint  not null,
    type            tinyint  not null,
    rating          tinyint  not null,
    flags           int      not null,
    taken           bigint   not null,
    folder          int      not null,
    camera          int      not null,
    perceptual_hash bigint   not null
);
create index photo_changed on photo (changed);

create table photo_facts (
    photo            int primary key,
    width            int      not null,
    height           int      not null,
    orientation      tinyint  not null,
    taken_offset     int,
    taken_source     tinyint  not null,
    lens             varchar,
    exposure_seconds double precision,
    f_number         double precision,
    iso              int,
    focal_length     double precision,
    latitude         double precision,
    longitude        double precision,
    title            varchar,
    caption          varchar,
    keywords         varchar array not null,
    artist           varchar,
    average_color    int      not null
);

create table part (
    ordinal    int primary key,
    id         bigint   not null,
    photo      int      not null,
    hash_first bigint   not null
);
create index part_of_photo on part (photo);

create table problem (
    id       bigint generated always as identity primary key,
    path     varchar not null,
    file     bigint,
    stage    tinyint not null,
    kind     tinyint not null,
    reason   varchar not null,
    first_at timestamp with time zone not null,
    last_at  timestamp with time zone not null,
    tries    int     not null,
    ignored  boolean not null default false,
    unique (path, stage)
);

create table search_log (
    id           bigint generated always as identity primary key,
    at           timestamp with time zone not null,
    query        varchar not null,
    pack         varchar not null,
    top          int     not null,
    threshold    real,
    milliseconds int     not null,
    found        int     not null
);

create table property (
    name  varchar primary key,
    setting varchar not null
);
