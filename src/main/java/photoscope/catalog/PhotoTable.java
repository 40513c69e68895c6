package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.photo.DateSource;
import photoscope.photo.EmbeddedFilm;
import photoscope.photo.Exposure;
import photoscope.photo.Extras;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.Film;
import photoscope.photo.GeoPoint;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;

/** Photos and their parts; keeps the columns in memory in step, once a change is committed. */
public final class PhotoTable {
    private final Sql sql;
    private final CatalogSession session;
    private final PartTable parts;

    PhotoTable(Sql sql, CatalogSession session) {
        this.sql = sql;
        this.session = session;
        this.parts = new PartTable(sql, session);
    }

    /** Adds a photo with its parts, and returns its ordinal. */
    public int add(NewPhoto photo) {
        int ordinal = session.nextPhotoOrdinal();
        PhotoColumns.Row row = columns(photo);
        sql.update(
                "insert into photo (ordinal, id, changed, kind, type, rating, flags, taken, folder, camera,"
                        + " perceptual_hash, aspect, average_color, duration)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ordinal, row.id(), session.sequence(), row.kind(), row.type(), row.rating(), row.flags(), row.taken(),
                row.folder(), row.camera(), row.perceptualHash(), row.aspect(), row.averageColor(), row.duration());
        insertFacts(ordinal, photo);
        session.afterCommit(() -> session.photoColumns().put(ordinal, row));
        parts.add(ordinal, photo);
        return ordinal;
    }

    /**
     * Replaces what the file said: its content has changed. The photo and its parts keep their ids. What prevails of
     * rating and annotated flags stays until {@link AnnotationTable#setPrevailing}; dates and places are the file's until
     * {@link MomentTable#show}.
     */
    public void update(int ordinal, NewPhoto photo) {
        int rating = (int) sql.number("select rating from photo where ordinal = ?", ordinal);
        int kept = flags(ordinal) & (PhotoFlags.ANNOTATED | PhotoFlags.STACK);
        PhotoColumns.Row row = columns(photo).annotated((byte) rating, kept);
        sql.update("update photo set changed = ?, kind = ?, type = ?, rating = ?, flags = ?, taken = ?, folder = ?,"
                + " camera = ?, perceptual_hash = ?, aspect = ?, average_color = ?, duration = ? where ordinal = ?",
                session.sequence(), row.kind(), row.type(), row.rating(), row.flags(), row.taken(), row.folder(),
                row.camera(), row.perceptualHash(), row.aspect(), row.averageColor(), row.duration(), ordinal);
        sql.update("delete from photo_facts where photo = ?", ordinal);
        sql.update("delete from file_fact where photo = ?", ordinal);
        insertFacts(ordinal, photo);
        session.afterCommit(() -> session.photoColumns().put(ordinal, row));
        parts.update(ordinal, photo);
    }

    /** Notes where the photo's files are now, after one has moved, gone or come back. */
    public void refreshPlaces(int ordinal, FileTable files) {
        List<FileRow> all = files.ofPhoto(ordinal);
        boolean missing = all.isEmpty() || all.getFirst().state() == FileState.MISSING;
        int folder = all.isEmpty()
                ? (int) sql.number("select folder from photo where ordinal = ?", ordinal)
                : all.getFirst().folder();
        int flags = flags(ordinal);
        int kept = ((missing ? flags : flags & ~PhotoFlags.FORGOTTEN) & ~PhotoFlags.MISNAMED) | misnamed(ordinal, all);
        boolean hasCopies = all.size() > 1 && all.get(1).state() != FileState.MISSING;
        int copies = hasCopies ? kept | PhotoFlags.COPIES : kept & ~PhotoFlags.COPIES;
        int newFlags = missing ? copies | PhotoFlags.MISSING : copies & ~PhotoFlags.MISSING;
        sql.update("update photo set folder = ?, flags = ?, changed = ? where ordinal = ?", folder, newFlags,
                session.sequence(), ordinal);
        session.afterCommit(() -> session.photoColumns().move(ordinal, folder, newFlags));
        if (!missing) {
            session.pendingSidecars().addIfAnnotated(ordinal);
        }
    }

    /**
     * Follows a source that was forgotten or recalled: photos none of whose files lies in another source are taken out
     * of all lists or put back.
     */
    public void refreshForgotten(int source, FileTable files) {
        List<int[]> photos = sql.list("""
                select distinct p.ordinal, p.flags, (select count(*) from file g join folder e on e.id = g.folder
                    join source t on t.id = e.source where g.photo = p.ordinal and not t.forgotten)
                from file f join folder d on d.id = f.folder join photo p on p.ordinal = f.photo
                where d.source = ?""", row -> new int[]{row.getInt(1), row.getInt(2), row.getInt(3)}, source);
        for (int[] photo : photos) {
            int ordinal = photo[0];
            if (photo[2] > 0) {
                setFlags(ordinal, photo[1] & ~PhotoFlags.FORGOTTEN);
                refreshPlaces(ordinal, files);
            } else {
                setFlags(ordinal, photo[1] | PhotoFlags.FORGOTTEN | PhotoFlags.MISSING);
            }
        }
    }

    /** Takes a photo out of all lists that has no file any more, as its file is another photo's; it is kept. */
    public void setAside(int ordinal) {
        setFlags(ordinal, flags(ordinal) | PhotoFlags.FORGOTTEN | PhotoFlags.MISSING);
    }

    /** Notes whether one of its files is of another format than its name says. */
    public void refreshNames(int ordinal, FileTable files) {
        setFlags(ordinal, PhotoFlags.MISNAMED, misnamed(ordinal, files.ofPhoto(ordinal)));
    }

    private int misnamed(int ordinal, List<FileRow> files) {
        FileType type = FileType.values()[(int) sql.number("select type from photo where ordinal = ?", ordinal)];
        boolean any = files.stream()
                .anyMatch(file -> file.state() != FileState.MISSING && type.isMisnamed(file.name()));
        return any ? PhotoFlags.MISNAMED : 0;
    }

    /** Sets some of a photo's flags, and clears the others of a mask; nothing happens where they are so already. */
    void setFlags(int ordinal, int mask, int wanted) {
        int before = flags(ordinal);
        int after = (before & ~mask) | wanted;
        if (after != before) {
            setFlags(ordinal, after);
        }
    }

    /** Marks it as changed, for whoever follows the catalog. */
    public void touch(int ordinal) {
        setFlags(ordinal, flags(ordinal));
    }

    private int flags(int ordinal) {
        return (int) sql.number("select flags from photo where ordinal = ?", ordinal);
    }

    private void setFlags(int ordinal, int flags) {
        sql.update("update photo set flags = ?, changed = ? where ordinal = ?", flags, session.sequence(), ordinal);
        session.afterCommit(() -> session.photoColumns().setFlags(ordinal, flags));
    }

    public Optional<PhotoRow> at(int ordinal, FileTable files) {
        return at(List.of(ordinal), files).stream().findFirst();
    }

    /** Many at once, those that there are. */
    public List<PhotoRow> at(Collection<Integer> ordinals, FileTable files) {
        Map<Integer, List<FileRow>> ofPhotos = files.ofPhotos(ordinals);
        List<PhotoRow> rows = new ArrayList<>();
        sql.forEachOf(
                """
                        select p.ordinal, p.id, p.changed, p.type, f.rating, p.taken, p.perceptual_hash, c.name,
                            f.width, f.height, f.orientation, f.taken_offset, f.taken_source, f.lens, f.exposure_seconds,
                            f.f_number, f.iso, f.focal_length, f.latitude, f.longitude, f.title, f.caption, f.keywords,
                            f.artist, f.average_color, f.film_milliseconds, f.film_codec, f.content_identifier, f.burst, p.flags,
                            f.motion_offset, f.motion_length
                        from photo p join photo_facts f on f.photo = p.ordinal left join camera c on c.id = p.camera
                        where p.ordinal = any(?)""",
                ordinals, row -> rows.add(map(row, ofPhotos.getOrDefault(row.getInt(1), List.of()))));
        return rows;
    }

    /** Notes how the frames of a film were chosen. */
    public void setSampling(int film, String sampling) {
        sql.update("update photo_facts set film_sampling = ? where photo = ?", sampling, film);
    }

    /**
     * Those of these films whose frames were chosen otherwise than this.
     *
     * @param unknown how those were chosen of which it is not known
     */
    public OrdinalSet sampledOtherwise(Collection<Integer> films, String sampling, String unknown) {
        OrdinalSet others = new OrdinalSet(0);
        sql.forEachOf("select photo, film_sampling from photo_facts where photo = any(?)", films, row -> {
            String own = row.getString(2);
            if (!sampling.equals(own == null ? unknown : own)) {
                others.set(row.getInt(1));
            }
        });
        return others;
    }

    /** Its parts, the one that stands for it first. */
    public List<PartId> parts(int photo) {
        return parts.of(photo);
    }

    /** Replaces the parts of a photo of which only these were made anew. */
    public void updateParts(int ordinal, NewPhoto photo) {
        parts.update(ordinal, photo);
    }

    /** Photos that have changed after one, in the order they changed: the way to follow the catalog. */
    public List<ChangedPhoto> changedAfter(ChangedPhoto last, int limit) {
        return sql.list(
                "select changed, ordinal from photo where changed >= ? and (changed > ? or ordinal > ?)"
                        + " order by changed, ordinal limit ?",
                row -> new ChangedPhoto(row.getLong(1), row.getInt(2)), last.changed(), last.changed(), last.ordinal(),
                limit);
    }

    private PhotoColumns.Row columns(NewPhoto photo) {
        Facts facts = photo.facts();
        Film film = facts.film();
        int flags = PhotoFlags.of(facts.extras()) | (facts.place() == null ? 0 : PhotoFlags.HAS_PLACE)
                | (facts.title() == null ? 0 : PhotoFlags.HAS_TITLE)
                | (facts.caption() == null ? 0 : PhotoFlags.HAS_CAPTION)
                | (facts.keywords().isEmpty() ? 0 : PhotoFlags.HAS_TAGS);
        return new PhotoColumns.Row(photo.id().value(), (byte) photo.kind().ordinal(), (byte) photo.type().ordinal(),
                (byte) facts.rating().stars(), flags, facts.takenAt().localEpochSecond(), photo.folder(),
                camera(facts.camera()), photo.perceptualHash(), facts.aspect(), photo.averageColor(),
                film == null ? 0 : (int) Math.min(Integer.MAX_VALUE, film.milliseconds()));
    }

    private int camera(@Nullable String name) {
        if (name == null) {
            return 0;
        }
        long known = sql.number("select id from camera where name = ?", name);
        return (int) (known != 0 ? known : sql.insert("insert into camera (name) values (?)", name));
    }

    private void insertFacts(int ordinal, NewPhoto photo) {
        Facts facts = photo.facts();
        Exposure exposure = facts.exposure();
        ZoneOffset offset = facts.takenAt().offset();
        GeoPoint place = facts.place();
        Film film = facts.film();
        Extras extras = facts.extras();
        EmbeddedFilm motion = extras.film();
        sql.update("insert into photo_facts (photo, width, height, orientation, taken_offset, taken_source, lens,"
                + " exposure_seconds, f_number, iso, focal_length, latitude, longitude, title, caption, keywords,"
                + " artist, average_color, rating, film_milliseconds, film_codec, content_identifier, burst,"
                + " motion_offset, motion_length)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ordinal,
                facts.width(), facts.height(), facts.orientation(), offset == null ? null : offset.getTotalSeconds(),
                facts.takenAt().source().ordinal(), facts.lens(), exposure.seconds(), exposure.fNumber(),
                exposure.iso(), exposure.focalLength(), place == null ? null : place.latitude(),
                place == null ? null : place.longitude(), facts.title(), facts.caption(), facts.keywords().toArray(),
                facts.artist(), photo.averageColor(), facts.rating().stars(), film == null ? null : film.milliseconds(),
                film == null ? null : film.codec(), extras.contentIdentifier(), extras.burst(),
                motion == null ? null : motion.offset(), motion == null ? null : motion.length());
    }

    private static PhotoRow map(ResultSet row, List<FileRow> files) throws SQLException {
        int ordinal = row.getInt(1);
        Integer offset = Rows.nullableInt(row, 12);
        TakenAt takenAt = new TakenAt(LocalDateTime.ofEpochSecond(row.getLong(6), 0, ZoneOffset.UTC),
                offset == null ? null : ZoneOffset.ofTotalSeconds(offset), DateSource.values()[row.getInt(13)]);
        Double latitude = Rows.nullableDouble(row, 19);
        Double longitude = Rows.nullableDouble(row, 20);
        Facts facts = new Facts(row.getInt(9), row.getInt(10), row.getInt(11), takenAt, row.getString(8),
                row.getString(14),
                new Exposure(Rows.nullableDouble(row, 15), Rows.nullableDouble(row, 16), Rows.nullableInt(row, 17),
                        Rows.nullableDouble(row, 18)),
                latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude), row.getString(21),
                row.getString(22), Rows.strings(row, 23), new Rating(row.getInt(5)), row.getString(24),
                row.getString(27) == null ? null : new Film(row.getLong(26), row.getString(27)), extras(row));
        return new PhotoRow(ordinal, new PhotoId(row.getLong(2)), row.getLong(3), FileType.values()[row.getInt(4)],
                facts, row.getLong(7), row.getInt(25), files);
    }

    private static Extras extras(ResultSet row) throws SQLException {
        long length = row.getLong(32);
        EmbeddedFilm film = row.wasNull() ? null : new EmbeddedFilm(row.getLong(31), length);
        return new Extras(row.getString(28), row.getString(29), (row.getInt(30) & PhotoFlags.ANIMATED) != 0, film);
    }
}
