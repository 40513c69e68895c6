package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import photoscope.photo.AlbumPlace;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Origin;

/** Albums of other programs, and which photos are in them. */
public final class AlbumTable {
    private static final String SELECT = "select a.id, a.origin, a.identity, a.title, a.folders";
    private final Sql sql;
    private final PhotoTable photos;

    AlbumTable(Sql sql, PhotoTable photos) {
        this.sql = sql;
        this.photos = photos;
    }

    /** Those with photos in them, by folders and title. */
    public List<AlbumRow> all() {
        return sql.list(SELECT + ", m.photos from album a join (select album, count(distinct photo) photos"
                + " from album_member group by album) m on m.album = a.id order by a.origin, a.folders, a.title, a.id",
                AlbumTable::map);
    }

    /** The photos in an album, in its order. */
    public List<Integer> photos(int album) {
        return sql.list("select photo from album_member where album = ? group by photo order by min(position), photo",
                row -> row.getInt(1), album);
    }

    /**
     * The photos in albums that are called exactly so, letters' case aside: by the title alone, or by the folders before
     * it too, with slashes between.
     *
     * @return empty where no album is called so
     */
    public Optional<OrdinalSet> photosOf(String name) {
        List<Integer> albums = sql.list(SELECT + ", 0 from album a", AlbumTable::map)
                .stream()
                .filter(album -> album.title().equalsIgnoreCase(name) || album.path().equalsIgnoreCase(name))
                .map(AlbumRow::id)
                .toList();
        OrdinalSet members = new OrdinalSet(0);
        sql.forEachOf("select photo from album_member where album = any(?)", albums, row -> members.set(row.getInt(1)));
        return albums.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    /** Tells who is in which album, photo by photo; one that several say is in an album more than once. */
    public void eachMember(MemberSink sink) {
        sql.forEach("select distinct album, photo from album_member", row -> sink.take(row.getInt(1), row.getInt(2)));
    }

    /** Takes a photo in an album. */
    public interface MemberSink {
        void take(int album, int photo);
    }

    /** All photos that are in any. */
    public OrdinalSet members() {
        OrdinalSet members = new OrdinalSet(0);
        sql.forEach("select photo from album_member", row -> members.set(row.getInt(1)));
        return members;
    }

    /** The albums that photos are in, each once, by title; photos in none are left out. */
    public Map<Integer, List<AlbumRow>> ofPhotos(Collection<Integer> ordinals) {
        Map<Integer, List<AlbumRow>> albums = new HashMap<>();
        sql.forEachOf(
                "select distinct a.id, a.origin, a.identity, a.title, a.folders, 0, m.photo from album_member m"
                        + " join album a on a.id = m.album where m.photo = any(?) order by a.title, a.id",
                ordinals, row -> albums.computeIfAbsent(row.getInt(7), _ -> new ArrayList<>()).add(map(row)));
        return albums;
    }

    /** What one teller says in which albums a photo is. */
    List<AlbumPlace> told(int photo, int teller) {
        return sql.list(
                "select a.identity, a.title, a.folders, m.position from album_member m join album a"
                        + " on a.id = m.album where m.photo = ? and m.teller = ? order by a.identity",
                row -> new AlbumPlace(row.getString(1), row.getString(2), Rows.strings(row, 3), row.getInt(4)), photo,
                teller);
    }

    void put(int photo, int teller, Origin origin, List<AlbumPlace> places) {
        remove(photo, teller);
        for (AlbumPlace place : places) {
            sql.update("insert into album_member (photo, teller, album, position) values (?, ?, ?, ?)", photo, teller,
                    album(origin, place), place.position());
        }
    }

    void remove(int photo, int teller) {
        sql.update("delete from album_member where photo = ? and teller = ?", photo, teller);
    }

    private int album(Origin origin, AlbumPlace place) {
        Optional<AlbumRow> known = sql.first(SELECT + ", 0 from album a where a.identity = ? and a.origin = ?",
                AlbumTable::map, place.identity(), origin.code());
        if (known.isEmpty()) {
            return (int) sql.insert("insert into album (origin, identity, title, folders) values (?, ?, ?, ?)",
                    origin.code(), place.identity(), place.title(), place.folders().toArray());
        }
        AlbumRow album = known.get();
        if (!album.title().equals(place.title()) || !album.folders().equals(place.folders())) {
            rename(album, place);
        }
        return album.id();
    }

    /** Who follows the catalog has the old title of all that is in it. */
    private void rename(AlbumRow album, AlbumPlace place) {
        sql.update("update album set title = ?, folders = ? where id = ?", place.title(), place.folders().toArray(),
                album.id());
        photos(album.id()).forEach(photos::touch);
    }

    private static AlbumRow map(ResultSet row) throws SQLException {
        return new AlbumRow(row.getInt(1), Origin.ofCode(row.getInt(2)), row.getString(3), row.getString(4),
                Rows.strings(row, 5), row.getInt(6));
    }
}
