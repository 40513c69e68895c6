package photoscope.catalog;

import java.sql.SQLException;
import java.util.Locale;

import org.h2.api.ErrorCode;

import photoscope.catalog.CatalogException.Kind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** Says in words for people what H2 says in codes. */
final class SqlTrouble {
    private static final Sentence DAMAGED = Sentence.of("The catalog file is damaged. Bring back a backup with"
            + " 'photoscope restore', or build the library anew with 'photoscope rebuild'.");

    private SqlTrouble() {}

    static CatalogException of(SQLException e) {
        Kind kind = kind(e);
        return new CatalogException(kind, message(kind, e), e);
    }

    /** For a file that holds nothing, or nothing that H2 would call damaged. */
    static CatalogException damaged() {
        return new CatalogException(Kind.DAMAGED, DAMAGED);
    }

    private static Kind kind(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (text.contains("no space left") || text.contains("not enough space") || text.contains("disk full")) {
                return Kind.DISK_FULL;
            }
            if (text.contains("read-only file system") || text.contains("permission denied")
                    || text.contains("access is denied")) {
                return Kind.NOT_WRITABLE;
            }
        }
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> Kind.DAMAGED;
            case ErrorCode.DATABASE_IS_READ_ONLY -> Kind.NOT_WRITABLE;
            default -> Kind.OTHER;
        };
    }

    private static Sentence message(Kind kind, SQLException e) {
        return switch (kind) {
            case IN_USE -> Sentence.of("Another Photoscope has this library open. Close it, or use it there.");
            case DAMAGED -> DAMAGED;
            case DISK_FULL -> Sentence.of("The disk that holds the library is full. Free some space and start again:"
                    + " nothing that was finished is lost.");
            case NOT_WRITABLE -> Sentence.of("The library's folder can't be written to. Change its permissions,"
                    + " or choose another folder with --library.");
            default -> Sentence.of("The catalog could not answer: %s", Told.by(e));
        };
    }
}
