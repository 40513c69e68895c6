-- Groups of photos: those that a job found, which it may replace, and those that a person named or put together, which
-- it never touches. Members are one packed value, as a cluster is read and replaced as a whole and a job's clusters
-- together hold every photo.
create table cluster (
    id          bigint   primary key,
    kind        tinyint  not null,
    position    int      not null,
    name        varchar  not null unique,
    description varchar  not null,
    colour      int      not null,
    size        int      not null,
    members     varbinary(1000000000) not null,
    fingerprint bigint   not null,
    spread      real     not null,
    centroid    varbinary not null,
    samples     int array not null,
    words       varchar array not null,
    first_taken bigint   not null,
    last_taken  bigint   not null
);
