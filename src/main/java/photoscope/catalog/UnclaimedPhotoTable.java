package photoscope.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;

/** Photos that the journal tells of and the catalog does not know yet, or no longer. */
public final class UnclaimedPhotoTable {
    private final Sql sql;

    UnclaimedPhotoTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * A photo that may turn up.
     *
     * @param id as the journal has it; indexed again it gets another one
     * @param hash of its content when it was edited
     */
    public record Row(PhotoId id, @Nullable ContentHash hash) {}

    public List<Row> all() {
        return sql.list("select id, hash from unclaimed_photo",
                row -> new Row(new PhotoId(row.getLong(1)), Rows.hash(row, 2)));
    }

    public void add(Row photo) {
        ContentHash hash = photo.hash();
        sql.update("merge into unclaimed_photo (id, hash) values (?, ?)", photo.id().value(),
                hash == null ? null : hash.bytes());
    }

    public void remove(PhotoId photo) {
        sql.update("delete from unclaimed_photo where id = ?", photo.value());
    }
}
