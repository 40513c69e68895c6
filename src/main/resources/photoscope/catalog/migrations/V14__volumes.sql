-- Where a source lies on its volume, with / between names, for it to be found wherever that is mounted. Null while that
-- is not known: it is noted when the source is seen the next time.
alter table source add column within varchar;

-- A folder that is not looked at any more, whose photos stay listed.
alter table source add column kept boolean default false not null;

update source s set within = (select case
        when s.path = v.mount_point then ''
        when right(v.mount_point, 1) = '/' and left(s.path, length(v.mount_point)) = v.mount_point
            then substring(s.path, length(v.mount_point) + 1)
        when left(s.path, length(v.mount_point) + 1) = v.mount_point || '/'
            then substring(s.path, length(v.mount_point) + 2)
        when right(v.mount_point, 1) = '\' and left(s.path, length(v.mount_point)) = v.mount_point
            then replace(substring(s.path, length(v.mount_point) + 1), '\', '/')
    end from volume v where v.id = s.volume);
