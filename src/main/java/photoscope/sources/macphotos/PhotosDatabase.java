package photoscope.sources.macphotos;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import photoscope.photo.OutsideFacts;

/**
 * The database of a library of Photos, as it was when it was opened: a copy, which goes when it is closed. Lists are
 * told one by one and are never in memory as a whole. For one thread at a time.
 */
public final class PhotosDatabase implements AutoCloseable {
    private final Path library;
    private final DatabaseCopy copy;
    private final Connection connection;
    private final AssetQuery assets;
    private final FactsReader facts;

    /** Takes pictures and films, and says whether there should be more. */
    public interface AssetListener {
        boolean take(PhotosAsset asset) throws PhotosLibraryException;
    }

    /** What is asked of the database. */
    private interface Question<T> {
        T ask() throws SQLException, PhotosLibraryException;
    }

    private PhotosDatabase(Path library, DatabaseCopy copy, Connection connection, AssetQuery assets,
            FactsReader facts) {
        this.library = library;
        this.copy = copy;
        this.connection = connection;
        this.assets = assets;
        this.facts = facts;
    }

    /**
     * Copies and opens the database. The library itself is only read.
     *
     * @param temporary folder for the copy, of which there has to be as much space as the database is large
     * @throws PhotosLibraryException if it can't be read, with what to do
     */
    public static PhotosDatabase open(PhotosBundle library, Path temporary) throws PhotosLibraryException {
        DatabaseCopy copy = DatabaseCopy.of(library, temporary);
        PhotosDatabase opened = null;
        try {
            opened = open(library, copy);
            return opened;
        } finally {
            if (opened == null) {
                copy.close();
            }
        }
    }

    private static PhotosDatabase open(PhotosBundle library, DatabaseCopy copy) throws PhotosLibraryException {
        return answer(library.root(), () -> {
            Connection connection = connect(copy);
            PhotosDatabase opened = null;
            try {
                Schema schema = Schema.of(connection);
                opened = new PhotosDatabase(library.root(), copy, connection, new AssetQuery(library, schema),
                        new FactsReader(connection, schema, schema.assets(library.root())));
                return opened;
            } finally {
                if (opened == null) {
                    connection.close();
                }
            }
        });
    }

    /** A stranger's database runs no code of its own. */
    private static Connection connect(DatabaseCopy copy) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enableLoadExtension(false);
        Connection connection = config.createConnection("jdbc:sqlite:" + copy.file());
        boolean isReady = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma cell_size_check = on");
            isReady = true;
            return connection;
        } finally {
            if (!isReady) {
                connection.close();
            }
        }
    }

    /**
     * Pictures and films that are not in the trash. Those whose originals lie in one folder follow each other.
     *
     * @throws PhotosLibraryException if the database is damaged, or the listener throws it
     */
    public void assets(AssetListener listener) throws PhotosLibraryException {
        tell(assets.byFolder(), listener);
    }

    /** Only those with an edited version; those whose edited versions lie in one folder follow each other. */
    public void edited(AssetListener listener) throws PhotosLibraryException {
        tell(assets.editedByFolder(), listener);
    }

    private void tell(String query, AssetListener listener) throws PhotosLibraryException {
        boolean _ = answer(library, () -> {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                boolean goOn = true;
                while (goOn && rows.next()) {
                    goOn = listener.take(AssetQuery.map(rows));
                }
                return goOn;
            }
        });
    }

    /**
     * What Photos says of pictures and films, by their keys; some hundred at a time is best.
     *
     * @throws PhotosLibraryException if the database is damaged
     */
    public Map<Long, OutsideFacts> facts(List<PhotosAsset> some) throws PhotosLibraryException {
        return answer(library, () -> facts.of(some));
    }

    private static <T> T answer(Path library, Question<T> question) throws PhotosLibraryException {
        try {
            return question.ask();
        } catch (SQLiteException e) {
            throw e.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                    ? PhotosLibraryException.notCopied(library, new IOException(e.getMessage(), e))
                    : PhotosLibraryException.damaged(library, e);
        } catch (SQLException e) {
            throw PhotosLibraryException.damaged(library, e);
        }
    }

    @Override
    public void close() throws PhotosLibraryException {
        try (copy) {
            connection.close();
        } catch (SQLException e) {
            throw PhotosLibraryException.damaged(library, e);
        }
    }
}
