package photoscope.catalog;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the columns into memory at opening, photos and parts side by side: about a second for a million. */
final class ColumnLoader {
    private final Database database;

    ColumnLoader(Database database) {
        this.database = database;
    }

    void load(PhotoColumns photos, PartColumns parts) {
        try (ExecutorService threads = Executors.newFixedThreadPool(1,
                Thread.ofPlatform().name("catalog-columns").daemon().factory())) {
            Future<?> photosLoaded = threads.submit(() -> loadPhotos(photos));
            loadParts(parts);
            photosLoaded.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CatalogException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogException(CatalogException.Kind.OTHER, "Opening the library was interrupted.",
                    e);
        }
    }

    private void loadPhotos(PhotoColumns photos) {
        Sql sql = database.connect();
        try (sql) {
            photos.reserve((int) sql.number("select max(ordinal) + 1 from photo"));
            sql.forEach(
                    "select ordinal, id, kind, type, rating, flags, taken, folder, camera, perceptual_hash"
                            + " from photo order by ordinal", row -> photos.put(row.getInt(1),
                                    new PhotoColumns.Row(row.getLong(2), row.getByte(3), row.getByte(4), row
                                            .getByte(5),
                                            row.getInt(6), row.getLong(7), row.getInt(8), row.getInt(9), row
                                                    .getLong(10))));
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    private void loadParts(PartColumns parts) {
        Sql sql = database.connect();
        try (sql) {
            parts.reserve((int) sql.number("select max(ordinal) + 1 from part"));
            sql.forEach("select ordinal, id, photo, hash_first from part order by ordinal",
                    row -> parts.put(row.getInt(1), row.getLong(2), row.getInt(3), row.getLong(4)));
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }
}
