-- Regions of pictures are parts too: which, as packed numbers; the whole picture and frames of films have none.
alter table part add column region int;

-- How the frames of a film were chosen; empty for those that were read before one could choose.
alter table photo_facts add column film_sampling varchar;
