package photoscope.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

import photoscope.photo.Sentence;

/**
 * What is known of every photo. Reading may be done on any thread; one thread of its own makes all changes, each in
 * one transaction that is on disk when {@link #write} returns.
 */
public final class Catalog implements AutoCloseable {
    private final Database database;
    private final ColumnLoader columns;
    private final PhotoColumns photos = new PhotoColumns();
    private final PartColumns parts = new PartColumns();
    private final FolderReach reach = new FolderReach();
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("catalog-writer").daemon().factory());
    private volatile long sequence;
    private volatile long photoSequence;
    private boolean isLoaded;

    private Catalog(Database database, Path folder) {
        this.database = database;
        this.columns = new ColumnLoader(database, SavedColumns.fileIn(folder));
    }

    /**
     * Opens the catalog in a library's folder, and makes it where there is none.
     *
     * @param beforeMigration is told the old version before an older catalog is changed: the moment for a backup
     * @throws CatalogException if it is open elsewhere, damaged, or of a newer version
     */
    public static Catalog open(Path folder, Consumer<Integer> beforeMigration) {
        return open(folder, beforeMigration, () -> {});
    }

    /**
     * As {@link #open(Path, Consumer)}.
     *
     * @param accepted is run once it is known that the catalog can be opened, while what is kept in memory is yet to be
     *        read: other parts of the library may be opened from then on
     */
    public static Catalog open(Path folder, Consumer<Integer> beforeMigration, Runnable accepted) {
        Catalog catalog = new Catalog(Database.open(folder, beforeMigration), folder);
        boolean opened = false;
        try {
            accepted.run();
            catalog.sequence = catalog.columns.load(catalog.photos, catalog.parts);
            catalog.photoSequence = catalog.sequence;
            catalog.isLoaded = true;
            opened = true;
            return catalog;
        } finally {
            if (!opened) {
                catalog.close();
            }
        }
    }

    /** The file in a library's folder that holds the catalog. */
    public static Path fileIn(Path folder) {
        return Database.fileIn(folder);
    }

    public PhotoColumns photos() {
        return photos;
    }

    public PartColumns parts() {
        return parts;
    }

    /** Which folders can be reached now. */
    public FolderReach reach() {
        return reach;
    }

    /** The number of the last change. */
    public long sequence() {
        return sequence;
    }

    /** The number of the last change that touched a photo: others, such as a search written down, leave it. */
    public long photoSequence() {
        return photoSequence;
    }

    /** Asks; must not change anything. */
    public <T> T read(Function<CatalogSession, T> question) {
        return database.with(sql -> question.apply(new CatalogSession(sql, photos, parts, reach, sequence)));
    }

    /** Makes a change, wholly or not at all, and waits until it is on disk. */
    public <T> T write(Function<CatalogSession, T> change) {
        try {
            return writer.submit(() -> writeNow(change)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e.getCause());
        } catch (RejectedExecutionException e) {
            throw new CatalogException(CatalogException.Kind.OTHER, Sentence.of("The library is closed."), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogException(CatalogException.Kind.OTHER,
                    Sentence.of("Interrupted while the catalog was written."), e);
        }
    }

    /** Makes a change that answers nothing. */
    public void change(Consumer<CatalogSession> change) {
        write(session -> {
            change.accept(session);
            return true;
        });
    }

    private <T> T writeNow(Function<CatalogSession, T> change) {
        return database.with(sql -> {
            CatalogSession session = new CatalogSession(sql, photos, parts, reach, sequence + 1);
            T result = change.apply(session);
            sql.connection().commit();
            boolean touchedPhotos = session.committed();
            sequence = session.sequence();
            photoSequence = touchedPhotos ? sequence : photoSequence;
            return result;
        });
    }

    /** Writes a consistent copy as a zip file, while the catalog is in use. */
    public void backup(Path zip) throws IOException {
        database.backup(zip);
    }

    @Override
    public void close() {
        writer.close();
        try {
            if (isLoaded) {
                columns.save(photos, parts);
            }
        } finally {
            database.close();
        }
    }
}
