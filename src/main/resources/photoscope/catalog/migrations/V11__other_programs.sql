-- What other programs say of photos, by who says it: a library of Photos, a JSON file of a Takeout.
create table teller (
    id     int generated always as identity primary key,
    origin tinyint not null,
    name   varchar not null,
    unique (name, origin)
);

-- Words are kept here as each says them; what prevails of them is in the annotations, and of dates and places in the
-- photo's own columns. Of a date either what the clock showed is told, or the moment.
create table told (
    photo              int not null,
    teller             int not null,
    title              varchar,
    caption            varchar,
    keywords           varchar array not null,
    rating             tinyint,
    favourite          boolean,
    hidden             boolean,
    taken              bigint,
    taken_offset       int,
    taken_moment       bigint,
    latitude           double precision,
    longitude          double precision,
    recorded_latitude  double precision,
    recorded_longitude double precision,
    primary key (photo, teller)
);
create index told_by on told (teller);

-- What a photo's file itself says, where another program's date or place stands in the photo's columns instead.
create table file_fact (
    photo        int primary key,
    taken        bigint  not null,
    taken_offset int,
    taken_source tinyint not null,
    latitude     double precision,
    longitude    double precision
);

create table album (
    id       int generated always as identity primary key,
    origin   tinyint not null,
    identity varchar not null,
    title    varchar not null,
    folders  varchar array not null,
    unique (identity, origin)
);

create table album_member (
    photo    int not null,
    teller   int not null,
    album    int not null,
    position int not null,
    primary key (photo, teller, album)
);
create index album_member_of_album on album_member (album);

create table person (
    id   int generated always as identity primary key,
    name varchar not null unique
);

-- Faces are fractions of the upright picture, null where none is told.
create table person_on_photo (
    photo       int      not null,
    teller      int      not null,
    number      smallint not null,
    person      int      not null,
    face_left   double precision,
    face_top    double precision,
    face_width  double precision,
    face_height double precision,
    primary key (photo, teller, number)
);
create index photo_of_person on person_on_photo (person);

-- Files are read in the order of their folders, a few at a time of very many.
drop index sidecar_file_state;
create index sidecar_file_state on sidecar_file (state, folder, name);
