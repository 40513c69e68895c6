package photoscope.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.RandomIds;
import photoscope.photo.Sentence;
import photoscope.pixels.Region;

/**
 * Brings the columns into memory at opening, photos and parts side by side, and saves them at closing. What was saved
 * is completed with what has changed since; without it all comes from the database, at two seconds a million.
 */
final class ColumnLoader {
    private static final Logger LOG = LoggerFactory.getLogger(ColumnLoader.class);
    private static final String STAMP = "catalog.columns";
    private static final long NOTHING = -1;
    private static final String PHOTOS = "select ordinal, id, kind, type, rating, flags, taken, folder, camera,"
            + " perceptual_hash, aspect, average_color, duration from photo";
    private static final String PARTS = "select p.ordinal, p.id, p.photo, p.hash_first," + " coalesce(p.milliseconds, "
            + PartColumns.TIMELESS + "), coalesce(p.region, " + Region.WHOLE + ") from part p";
    private final Database database;
    private final Path file;
    private long saved = NOTHING;

    /**
     * @param file where columns are saved
     */
    ColumnLoader(Database database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** Returns the number of the last change of a photo. */
    long load(PhotoColumns photos, PartColumns parts) {
        Optional<SavedColumns> columns = stamp().flatMap(stamp -> SavedColumns.read(file, stamp));
        saved = columns.map(SavedColumns::changed).orElse(NOTHING);
        long last = lastChange();
        if (columns.isPresent() && last == saved) {
            photos.begin(columns.get().photos());
            parts.begin(columns.get().parts());
        } else {
            complete(columns, photos, parts);
        }
        return last;
    }

    private long lastChange() {
        return database.with(sql -> sql.number("select max(changed) from photo"));
    }

    private void complete(Optional<SavedColumns> columns, PhotoColumns photos, PartColumns parts) {
        try (ExecutorService threads = Executors.newFixedThreadPool(1,
                Thread.ofPlatform().name("catalog-columns").daemon().factory())) {
            Future<?> photosLoaded = threads.submit(() -> {
                columns.ifPresent(found -> photos.begin(found.photos()));
                loadPhotos(photos);
            });
            columns.ifPresent(found -> parts.begin(found.parts()));
            loadParts(parts);
            photosLoaded.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CatalogException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogException(CatalogException.Kind.OTHER, Sentence.of("Opening the library was interrupted."),
                    e);
        }
    }

    /** Saves the columns if they are not as they were saved; where that fails the next opening is slower, no more. */
    void save(PhotoColumns photos, PartColumns parts) {
        try {
            long stamp = RandomIds.next();
            long changed = lastChange();
            if (changed != saved) {
                database.use(sql -> {
                    new PropertyTable(sql).set(STAMP, Long.toString(stamp));
                    sql.connection().commit();
                });
                new SavedColumns(changed, photos.view(), parts.view()).write(file, stamp);
                saved = changed;
            }
        } catch (CatalogException | IOException e) {
            LOG.warn("The next opening takes longer: {}", e.getMessage());
        }
    }

    private Optional<Long> stamp() {
        try {
            return database.with(sql -> new PropertyTable(sql).get(STAMP)).map(Long::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private record LoadedPhoto(int ordinal, PhotoColumns.Row row) {}

    private record LoadedPart(int ordinal, long id, int photo, long hash, int milliseconds, int region) {}

    private void loadPhotos(PhotoColumns photos) {
        database.use(sql -> {
            photos.reserve((int) sql.number("select max(ordinal) + 1 from photo"));
            if (saved == NOTHING) {
                sql.forEach(PHOTOS + " order by ordinal", row -> {
                    LoadedPhoto photo = photo(row);
                    photos.put(photo.ordinal, photo.row);
                });
            } else {
                sql.list(PHOTOS + " where changed > ?", ColumnLoader::photo, saved)
                        .stream()
                        .sorted(Comparator.comparingInt(LoadedPhoto::ordinal))
                        .forEach(photo -> photos.put(photo.ordinal, photo.row));
            }
        });
    }

    private void loadParts(PartColumns parts) {
        database.use(sql -> {
            parts.reserve((int) sql.number("select max(ordinal) + 1 from part"));
            if (saved == NOTHING) {
                sql.forEach(PARTS + " order by p.ordinal", row -> put(part(row), parts));
            } else {
                sql.list(PARTS + " join photo c on c.ordinal = p.photo where c.changed > ?", ColumnLoader::part, saved)
                        .stream()
                        .sorted(Comparator.comparingInt(LoadedPart::ordinal))
                        .forEach(part -> put(part, parts));
            }
        });
    }

    private static void put(LoadedPart part, PartColumns parts) {
        parts.put(part.ordinal, part.id, part.photo, part.hash, part.milliseconds, part.region);
    }

    private static LoadedPhoto photo(ResultSet row) throws SQLException {
        return new LoadedPhoto(row.getInt(1),
                new PhotoColumns.Row(row.getLong(2), row.getByte(3), row.getByte(4), row.getByte(5), row.getInt(6),
                        row.getLong(7), row.getInt(8), row.getInt(9), row.getLong(10), row.getFloat(11), row.getInt(12),
                        row.getInt(13)));
    }

    private static LoadedPart part(ResultSet row) throws SQLException {
        return new LoadedPart(row.getInt(1), row.getLong(2), row.getInt(3), row.getLong(4), row.getInt(5),
                row.getInt(6));
    }
}
