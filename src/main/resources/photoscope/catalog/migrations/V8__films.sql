-- Frames of films are parts at a time; pictures have one part without.
alter table part add column milliseconds int;

alter table photo_facts add column (film_milliseconds bigint, film_codec varchar);
