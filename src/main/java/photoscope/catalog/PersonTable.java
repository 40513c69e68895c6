package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FaceBox;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PersonPlace;

/** Who is on photos, as other programs say. */
public final class PersonTable {
    private final Sql sql;

    PersonTable(Sql sql) {
        this.sql = sql;
    }

    /** Those who are on photos, by name. */
    public List<PersonRow> all() {
        return sql.list(
                "select p.id, p.name, count(distinct m.photo) from person p join person_on_photo m"
                        + " on m.person = p.id group by p.id, p.name order by p.name",
                row -> new PersonRow(row.getInt(1), row.getString(2), row.getInt(3)));
    }

    /** All photos that anybody is on. */
    public OrdinalSet photos() {
        OrdinalSet photos = new OrdinalSet(0);
        sql.forEach("select photo from person_on_photo", row -> photos.set(row.getInt(1)));
        return photos;
    }

    /** Who is on photos, each once a photo, with a face where anybody tells one; photos of nobody are left out. */
    public Map<Integer, List<PersonPlace>> ofPhotos(Collection<Integer> ordinals) {
        Map<Integer, List<PersonPlace>> persons = new HashMap<>();
        sql.forEachOf("select p.name, m.face_left, m.face_top, m.face_width, m.face_height, m.photo"
                + " from person_on_photo m join person p on p.id = m.person where m.photo = any(?)"
                + " order by m.photo, m.face_left is null, m.teller, m.number", ordinals, row -> {
                    List<PersonPlace> known = persons.computeIfAbsent(row.getInt(6), _ -> new ArrayList<>());
                    PersonPlace person = map(row);
                    if (known.stream().noneMatch(other -> other.name().equals(person.name()))) {
                        known.add(person);
                    }
                });
        return persons;
    }

    /** Who is on a photo as one teller says. */
    List<PersonPlace> told(int photo, int teller) {
        return sql.list(
                "select p.name, m.face_left, m.face_top, m.face_width, m.face_height from person_on_photo m"
                        + " join person p on p.id = m.person where m.photo = ? and m.teller = ? order by m.number",
                PersonTable::map, photo, teller);
    }

    void put(int photo, int teller, List<PersonPlace> persons) {
        remove(photo, teller);
        for (int i = 0; i < persons.size(); i++) {
            FaceBox face = persons.get(i).face();
            sql.update(
                    "insert into person_on_photo (photo, teller, number, person, face_left, face_top, face_width,"
                            + " face_height) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    photo, teller, i, person(persons.get(i).name()), face == null ? null : face.left(),
                    face == null ? null : face.top(), face == null ? null : face.width(),
                    face == null ? null : face.height());
        }
    }

    void remove(int photo, int teller) {
        sql.update("delete from person_on_photo where photo = ? and teller = ?", photo, teller);
    }

    private int person(String name) {
        long known = sql.number("select id from person where name = ?", name);
        return (int) (known != 0 ? known : sql.insert("insert into person (name) values (?)", name));
    }

    private static PersonPlace map(ResultSet row) throws SQLException {
        return new PersonPlace(row.getString(1), face(row));
    }

    private static @Nullable FaceBox face(ResultSet row) throws SQLException {
        double left = row.getDouble(2);
        return row.wasNull() ? null : new FaceBox(left, row.getDouble(3), row.getDouble(4), row.getDouble(5));
    }
}
