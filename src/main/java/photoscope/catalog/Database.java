package photoscope.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

import photoscope.catalog.CatalogException.Kind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/**
 * The H2 file and its connections. Write delay is zero: what was committed is on disk, also after kill -9 (with H2's
 * default it would not be).
 */
final class Database implements AutoCloseable {
    /** Number of the newest migration under {@code photoscope/catalog/migrations}. */
    static final int SCHEMA_VERSION = 14;

    private static final String NAME = "catalog";
    private static final int CONNECTIONS = 16;
    private final JdbcConnectionPool pool;
    /** Set when the disk was full: H2 can spin for ever in a later statement, so there is none until it is reopened. */
    private volatile @Nullable CatalogException full;
    private final org.h2.engine.Database engine;

    /** What is asked of the database or changed in it, on one connection. */
    interface Work<T> {
        T run(Sql sql) throws SQLException;
    }

    /** What has no answer. */
    interface Task {
        void run(Sql sql) throws SQLException;
    }

    private Database(JdbcConnectionPool pool, org.h2.engine.Database engine) {
        this.pool = pool;
        this.engine = engine;
    }

    /** The file that {@link #open} opens or makes in a library's folder. */
    static Path fileIn(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    static Database open(Path folder, Consumer<Integer> beforeMigration) {
        refuseForeignCode(folder);
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:async:" + folder.toAbsolutePath().resolve(NAME)
                + ";WRITE_DELAY=0;LAZY_QUERY_EXECUTION=1;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536;TRACE_LEVEL_FILE=0",
                "photoscope", "");
        pool.setMaxConnections(CONNECTIONS);
        Database database = new Database(pool, engine(pool));
        boolean opened = false;
        try {
            database.migrate(beforeMigration);
            opened = true;
            return database;
        } finally {
            if (!opened) {
                database.abandon();
            }
        }
    }

    /**
     * Works on one connection. What the work has not committed is taken back.
     *
     * @throws CatalogException if it can't be done, with what to do
     */
    <T> T with(Work<T> work) {
        Sql sql = connect();
        try {
            return work.run(sql);
        } catch (SQLException e) {
            throw noted(trouble(e));
        } catch (CatalogException e) {
            throw noted(e);
        } finally {
            giveBack(sql);
        }
    }

    /** As {@link #with}, for what has no answer. */
    void use(Task task) {
        boolean _ = with(sql -> {
            task.run(sql);
            return true;
        });
    }

    private Sql connect() {
        CatalogException trouble = full;
        if (trouble != null) {
            throw new CatalogException(trouble.kind(), Told.by(trouble), trouble);
        }
        try {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            return new Sql(connection);
        } catch (SQLException e) {
            throw noted(trouble(e));
        }
    }

    private void giveBack(Sql sql) {
        if (full == null) {
            try (sql) {
                sql.connection().rollback();
            } catch (SQLException e) {
                throw noted(trouble(e));
            }
        }
    }

    /** Where another thread met the trouble first, H2 tells this one only that the database is closed. */
    private CatalogException trouble(SQLException e) {
        Throwable first = engine.getStore().getMvStore().getPanicException();
        return SqlTrouble.of(e.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED && first != null
                ? new SQLException(e.getMessage(), e.getSQLState(), e.getErrorCode(), first)
                : e);
    }

    private CatalogException noted(CatalogException trouble) {
        if (trouble.kind() == Kind.DISK_FULL) {
            full = trouble;
        }
        return trouble;
    }

    private static org.h2.engine.Database engine(JdbcConnectionPool pool) {
        try (Connection connection = pool.getConnection()) {
            return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
        } catch (SQLException e) {
            pool.dispose();
            throw SqlTrouble.of(e);
        }
    }

    private static void refuseForeignCode(Path folder) {
        Path file = fileIn(folder);
        if (isEmpty(file)) {
            throw SqlTrouble.damaged();
        }
        if (Files.exists(file)) {
            ForeignCode.refuseIn(file);
        }
    }

    /** H2 would fill it again, and nobody would know that there had been photos. */
    private static boolean isEmpty(Path file) {
        try {
            return Files.exists(file) && Files.size(file) == 0;
        } catch (IOException e) {
            throw new CatalogException(Kind.OTHER, Sentence.of("The catalog %s can't be read: %s", file, Told.by(e)),
                    e);
        }
    }

    /** Flyway takes a third of a second even when there is nothing to do, so it is asked only when there is. */
    private void migrate(Consumer<Integer> beforeMigration) {
        int version = version();
        if (version == SCHEMA_VERSION) {
            return;
        }
        if (version > SCHEMA_VERSION) {
            throw new CatalogException(Kind.TOO_NEW,
                    Sentence.of("This library was made by a newer Photoscope (catalog version %s, this one knows %s)."
                            + " Update Photoscope to open it.", version, SCHEMA_VERSION));
        }
        if (version > 0) {
            beforeMigration.accept(version);
        }
        if (version == 0) {
            dropUnfinished();
        }
        try {
            Flyway.configure(Objects.requireNonNull(Database.class.getClassLoader()))
                    .dataSource(pool)
                    .locations("classpath:photoscope/catalog/migrations")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw noted(trouble(e));
        }
    }

    /** H2 keeps each table as it is made: a first start that was cut off, by a full disk for instance, leaves some. */
    private void dropUnfinished() {
        use(sql -> sql.update("drop all objects"));
    }

    private int version() {
        return with(sql -> {
            boolean any = sql.number("select count(*) from information_schema.tables"
                    + " where table_schema = 'PUBLIC' and table_name = 'flyway_schema_history'") > 0;
            return any
                    ? (int) sql.number("select max(cast(\"version\" as int)) from \"flyway_schema_history\""
                            + " where \"success\"")
                    : 0;
        });
    }

    private CatalogException trouble(FlywayException e) {
        for (@Nullable
        Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return trouble(sql);
            }
        }
        return new CatalogException(Kind.OTHER, Sentence.of("The catalog can't be brought up to date: %s", Told.by(e)),
                e);
    }

    /** Closes the file compactly; what runs is waited for. */
    @Override
    public void close() {
        try {
            if (full == null) {
                shutDown();
            }
        } finally {
            abandon();
        }
    }

    private void shutDown() {
        Sql sql = connect();
        try (var statement = sql.connection().createStatement()) {
            statement.execute("shutdown");
            sql.close();
        } catch (SQLException e) {
            throw noted(trouble(e));
        }
    }

    private void abandon() {
        if (full == null) {
            pool.dispose();
        } else {
            engine.shutdownImmediately(); // closing the connections would make statements too
        }
    }

    /** Writes a consistent copy of the catalog as a zip file, while it is in use. That disk's being full is no harm here. */
    void backup(Path zip) throws IOException {
        Files.createDirectories(Objects.requireNonNull(zip.toAbsolutePath().getParent()));
        Sql sql = connect();
        try (sql) {
            sql.update("backup to ?", zip.toAbsolutePath().toString());
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }
}
