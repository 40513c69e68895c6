package photoscope.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.photo.OrdinalSet;

/** Every file that a scan has met. Rows are never deleted because a file is gone. */
public final class FileTable {
    private static final String SELECT = """
            select f.id, f.folder, s.path, d.path, f.name, f.size, f.modified, f.state, f.hash, f.photo,
                f.shown_name
            from file f join folder d on d.id = f.folder join source s on s.id = d.source""";
    private final Sql sql;

    FileTable(Sql sql) {
        this.sql = sql;
    }

    /** The files in a folder. Of several with one name, the last is the newest that is there, if one is. */
    public List<FileRow> inFolder(int folder) {
        return sql.list(SELECT + " where f.folder = ? order by f.state <> " + FileState.MISSING.ordinal() + ", f.id",
                FileTable::map, folder);
    }

    /** The file of this name in a folder, if it is where it was. */
    public Optional<FileRow> inFolder(int folder, String name) {
        return sql.first(SELECT + " where f.folder = ? and f.name = ? and f.state <> ? order by f.id desc",
                FileTable::map, folder, name, FileState.MISSING.ordinal());
    }

    public Optional<FileRow> withId(long id) {
        return sql.first(SELECT + " where f.id = ?", FileTable::map, id);
    }

    /** Some of the files in a folder whose content is known. */
    public List<FileRow> readIn(int folder, int limit) {
        return sql.list(SELECT + " where f.folder = ? and f.state = " + FileState.INDEXED.ordinal() + " limit ?",
                FileTable::map, folder, limit);
    }

    /** Gives a file another name. */
    public void rename(long file, String name) {
        sql.update("update file set name = ? where id = ?", name, file);
    }

    /** The file at an absolute path, if the catalog knows one there; else the last that was. */
    public Optional<FileRow> at(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            return Optional.empty();
        }
        return sql.first(SELECT + " where f.name = ? and f.folder in (select d.id from folder d join source s"
                + " on s.id = d.source where ? = s.path || case when d.path = '' then '' else '/' || d.path end)"
                + " order by f.state = " + FileState.MISSING.ordinal() + ", f.id desc", FileTable::map,
                String.valueOf(path.getFileName()), parent.toString().replace('\\', '/'));
    }

    /** The files in a folder that have this name but for its ending, those that are gone left out. */
    public List<FileRow> withStem(Path folder, String stem) {
        return sql.list(SELECT + " where f.name like ? escape '!' and f.state <> " + FileState.MISSING.ordinal()
                + " and f.folder in (select d.id from folder d join source s on s.id = d.source where ? = s.path"
                + " || case when d.path = '' then '' else '/' || d.path end)", FileTable::map,
                Rows.likePrefix(stem + "."), folder.toString().replace('\\', '/'));
    }

    /** Takes the photo of a file by the file's name. */
    public interface NamedPhotoSink {
        void take(String name, int photo);
    }

    /** The photos of the files in a folder whose names begin like this, those that are gone left out. */
    public void photosWithPrefix(int folder, String prefix, NamedPhotoSink sink) {
        sql.forEach(
                "select name, photo from file where folder = ? and name >= ? and name < ? and photo is not null"
                        + " and state <> ? order by name, id",
                row -> sink.take(row.getString(1), row.getInt(2)), folder, prefix, prefix + Character.MAX_VALUE,
                FileState.MISSING.ordinal());
    }

    /** The number that the last new file was given: greater whenever any has come. */
    public long lastNumber() {
        return sql.number("select max(id) from file");
    }

    /** The files in this state, by number from after one on: the way to walk through them all. */
    public List<FileRow> inState(FileState state, long after, int limit) {
        return sql.list(SELECT + " where f.id > ? and f.state = ? order by f.id limit ?", FileTable::map, after,
                state.ordinal(), limit);
    }

    public long countInState(FileState state) {
        return sql.number("select count(*) from file where state = ?", state.ordinal());
    }

    /** The photos of files that are to be read. */
    public OrdinalSet photosToRead() {
        OrdinalSet photos = new OrdinalSet(0);
        sql.forEach("select photo from file where state in (?, ?) and photo is not null",
                row -> photos.set(row.getInt(1)), FileState.NEW.ordinal(), FileState.CHANGED.ordinal());
        return photos;
    }

    /** How many files lay in a source when they were last looked for. */
    public long countIn(int source) {
        return sql.number(
                "select count(*) from file f join folder d on d.id = f.folder where d.source = ?" + " and f.state <> ?",
                source, FileState.MISSING.ordinal());
    }

    /** Files that are where they were when last looked for. */
    public long count() {
        return sql.number("select count(*) from file where state <> ?", FileState.MISSING.ordinal());
    }

    /** Has every file that is there read again at the next index run. */
    public void markAllForReading() {
        sql.update("update file set state = case when photo is null then ? else ? end where state not in (?, ?)",
                FileState.NEW.ordinal(), FileState.CHANGED.ordinal(), FileState.NEW.ordinal(),
                FileState.MISSING.ordinal());
    }

    /** Has one file read again. */
    public void markForReading(long file) {
        sql.update("update file set state = case when photo is null then ? else ? end where id = ?",
                FileState.NEW.ordinal(), FileState.CHANGED.ordinal(), file);
    }

    /** The files of one photo, those that are there first. */
    public List<FileRow> ofPhoto(int photo) {
        return sql.list(SELECT + " where f.photo = ? order by f.state = " + FileState.MISSING.ordinal() + ", f.id",
                FileTable::map, photo);
    }

    /** The same of many photos at once. */
    public Map<Integer, List<FileRow>> ofPhotos(Collection<Integer> photos) {
        Map<Integer, List<FileRow>> files = new HashMap<>();
        sql.forEachOf(SELECT + " where f.photo = any(?) order by f.state = " + FileState.MISSING.ordinal() + ", f.id",
                photos, row -> {
                    FileRow file = map(row);
                    files.computeIfAbsent(file.photo(), _ -> new ArrayList<>()).add(file);
                });
        return files;
    }

    /** Those of some photos that have a file which is there, outside of the folders of these numbers. */
    public OrdinalSet photosOutside(BitSet folders, Collection<Integer> photos) {
        OrdinalSet outside = new OrdinalSet(0);
        sql.forEachOf("select photo, folder from file where photo = any(?) and state <> " + FileState.MISSING.ordinal(),
                photos, row -> {
                    if (!folders.get(row.getInt(2))) {
                        outside.set(row.getInt(1));
                    }
                });
        return outside;
    }

    public long add(int folder, String name, long size, long modified, FileState state) {
        return sql.insert("insert into file (folder, name, size, modified, state) values (?, ?, ?, ?, ?)", folder, name,
                size, modified, state.ordinal());
    }

    public void setState(long file, FileState state) {
        sql.update("update file set state = ? where id = ?", state.ordinal(), file);
    }

    /** Notes that a file looks different from when it was read, or is back. */
    public void setSeen(long file, long size, long modified, FileState state) {
        sql.update("update file set size = ?, modified = ?, state = ? where id = ?", size, modified, state.ordinal(),
                file);
    }

    /** Notes what was read: the file is one of this photo's. */
    public void setIndexed(long file, ContentHash hash, int photo) {
        sql.update("update file set hash = ?, photo = ?, state = ? where id = ?", hash.bytes(), photo,
                FileState.INDEXED.ordinal(), file);
    }

    /** Notes what people call a file; null for what it is called. */
    public void setShownName(long file, @Nullable String name) {
        sql.update("update file set shown_name = ? where id = ?", name, file);
    }

    /** Takes a file from its photo, and has it read as one that is new. */
    public void setNew(long file) {
        sql.update("update file set photo = null, hash = null, state = ? where id = ?", FileState.NEW.ordinal(), file);
    }

    /** Forgets the places where a photo was: it has been found elsewhere. */
    public void forgetMissing(int photo) {
        sql.update("delete from file where photo = ? and state = ?", photo, FileState.MISSING.ordinal());
    }

    /** Marks all files of a source as not being where they were. */
    public void setAllMissing(int source) {
        sql.update("update file set state = ? where folder in (select id from folder where source = ?)",
                FileState.MISSING.ordinal(), source);
    }

    /** Tells the sizes in bytes that files have which are there, each once. */
    public void sizes(LongConsumer sink) {
        sql.forEach("select distinct size from file where state <> ?", row -> sink.accept(row.getLong(1)),
                FileState.MISSING.ordinal());
    }

    /** Notes that a file lies elsewhere now, as it was. */
    public void move(long file, int folder, String name, long modified) {
        sql.update("update file set folder = ?, name = ?, modified = ? where id = ?", folder, name, modified, file);
    }

    /** Forgets that there was a file. */
    public void forget(long file) {
        sql.update("delete from file where id = ?", file);
    }

    /** Takes the name that people call a file by. */
    public interface NameSink {
        /**
         * @param photo its photo's ordinal
         * @param isMissing whether the file is not where it was
         */
        void take(int photo, String name, boolean isMissing);
    }

    /** Tells the names of all photos' files, by number. */
    public void allNames(NameSink sink) {
        sql.forEach("select photo, coalesce(shown_name, name), state from file where photo is not null order by id",
                row -> sink.take(row.getInt(1), row.getString(2), isMissing(row.getInt(3))));
    }

    /** Tells the names of the files of those photos that have changed after a change, by number for each photo. */
    public void namesChangedAfter(long changed, NameSink sink) {
        sql.forEach(
                "select f.photo, coalesce(f.shown_name, f.name), f.state from photo p join file f on f.photo = p.ordinal"
                        + " where p.changed > ? order by f.photo, f.id",
                row -> sink.take(row.getInt(1), row.getString(2), isMissing(row.getInt(3))), changed);
    }

    private static boolean isMissing(int state) {
        return state == FileState.MISSING.ordinal();
    }

    private static FileRow map(ResultSet row) throws SQLException {
        StoredPath path = Rows.path(row, 3);
        return new FileRow(row.getLong(1), row.getInt(2), path.path(), path.isExact(), row.getLong(6), row.getLong(7),
                FileState.values()[row.getInt(8)], Rows.hash(row, 9), Rows.nullableInt(row, 10), row.getString(11));
    }
}
