package photoscope.catalog;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.h2.api.ErrorCode;
import org.h2.engine.DbObject;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.VersionedValue;

import photoscope.catalog.CatalogException.Kind;
import photoscope.photo.Sentence;

/**
 * Looks through a catalog's definitions before the database opens it. Opening runs triggers and compiles aliases, so
 * a library folder that a stranger has prepared could run code; one that holds anything but plain tables is refused.
 */
final class ForeignCode {
    private static final Set<Integer> HARMLESS = Set.of(DbObject.TABLE_OR_VIEW, DbObject.INDEX, DbObject.USER,
            DbObject.SEQUENCE, DbObject.CONSTRAINT, DbObject.SETTING, DbObject.ROLE, DbObject.RIGHT, DbObject.SCHEMA);
    private static final List<String> SUSPICIOUS = List.of("linked table", " engine ", "create view",
            "create force view", "file_read", "file_write", "csvread", "csvwrite", "link_schema", "runscript", "javax.",
            "java.");
    private static final TypeInfo[] DEFINITION = {TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER,
        TypeInfo.TYPE_VARCHAR};
    private static final int TYPE = 2;
    private static final int SQL = 3;

    private ForeignCode() {}

    /**
     * @throws CatalogException if the file holds code, is in use or is no catalog
     */
    static void refuseIn(Path file) {
        try (MVStore store = new MVStore.Builder().fileName("async:" + file.toAbsolutePath()).readOnly().open()) {
            if (store.hasMap("table.0")) {
                definitions(store).forEach((id, definition) -> refuse(file, definition.getCurrentValue()));
            }
        } catch (MVStoreException e) {
            throw trouble(e);
        }
    }

    private static void refuse(Path file, SearchRow definition) {
        int type = definition.getValue(TYPE).getInt();
        String sql = definition.getValue(SQL).getString().toLowerCase(Locale.ROOT);
        if (!HARMLESS.contains(type) || SUSPICIOUS.stream().anyMatch(sql::contains)) {
            throw new CatalogException(Kind.UNTRUSTED,
                    Sentence.of("The catalog %s holds more than tables ('%s'), which Photoscope never writes. It is not"
                            + " opened, because it could run a stranger's code. Delete it and run"
                            + " 'photoscope rebuild'.", file, sql.lines().findFirst().orElse("")));
        }
    }

    @SuppressWarnings("unchecked") // the layout of H2's own table of definitions: id to row of id, head, type, sql
    private static MVMap<Long, VersionedValue<SearchRow>> definitions(MVStore store) {
        DataType<SearchRow> row = RowFactory.getRowFactory()
                .createRowFactory(null, CompareMode.getInstance(null, 0), null, DEFINITION, null, false)
                .getRowDataType();
        MVMap.Builder<Long, VersionedValue<SearchRow>> builder = new MVMap.Builder<>();
        builder.setKeyType(LongDataType.INSTANCE);
        builder.setValueType((DataType<VersionedValue<SearchRow>>) (DataType<?>) new VersionedValueType<>(row));
        return store.openMap("table.0", builder);
    }

    private static CatalogException trouble(MVStoreException e) {
        if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return SqlTrouble.of(new SQLException(e.getMessage(), "", ErrorCode.DATABASE_ALREADY_OPEN_1, e));
        }
        return SqlTrouble.of(new SQLException(e.getMessage(), "", ErrorCode.FILE_CORRUPTED_1, e));
    }
}
