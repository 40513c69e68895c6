-- Photos that belong behind another one: the raw file of a JPEG, the original of an edit, the film of a Live Photo.
create table stack_member (
    photo  int primary key,
    leader int     not null,
    role   tinyint not null
);
create index stack_member_of_leader on stack_member (leader);
