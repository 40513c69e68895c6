-- Files beside photos that say something of them, sidecars of ours and XMP: as they were when last looked at.
create table sidecar_file (
    folder   varchar not null,
    name     varchar not null,
    size     bigint  not null,
    modified bigint  not null,
    state    tinyint not null,
    photo    int,
    held     varchar not null,
    reason   varchar not null,
    primary key (folder, name)
);
create index sidecar_file_of_photo on sidecar_file (photo);
create index sidecar_file_state on sidecar_file (state);

-- What filters ask for as columns: bits 10, 11 and 12 of the flags say that there is a title, a caption, tags. Photos
-- that people wrote about are looked through by the program when it opens this for the first time.
update photo p set flags = bitor(flags, coalesce((
    select case when f.title is null then 0 else 1024 end + case when f.caption is null then 0 else 2048 end
        + case when cardinality(f.keywords) = 0 then 0 else 4096 end
    from photo_facts f where f.photo = p.ordinal), 0));
