package photoscope.catalog;

import java.util.List;
import java.util.Optional;

/** The photos whose sidecars are still to be written. */
public final class PendingSidecarTable {
    private final Sql sql;
    private final long change;

    PendingSidecarTable(Sql sql, long change) {
        this.sql = sql;
        this.change = change;
    }

    /** Has a photo's sidecar written; edits of one photo that come close together are one writing. */
    public void add(int photo) {
        sql.update("merge into pending_sidecar (photo, edited, kept) key (photo) values (?, ?, 0)", photo, change);
    }

    /** Has it written in another place, if there is one at all. */
    public void addIfAnnotated(int photo) {
        if (sql.number("select count(*) from annotation where photo = ?", photo) > 0) {
            add(photo);
        }
    }

    /**
     * Those behind one photo, by ordinal: the way to walk through them.
     *
     * @param withKept also those that stand in the library's own folder meanwhile
     */
    public List<PendingSidecar> after(int photo, boolean withKept, int limit) {
        return sql.list(
                "select photo, edited, kept from pending_sidecar where photo > ? and (kept < edited or ?)"
                        + " order by photo limit ?",
                row -> new PendingSidecar(row.getInt(1), row.getLong(2), row.getLong(3)), photo, withKept, limit);
    }

    /** What is pending for one photo; empty if nothing is. */
    public Optional<PendingSidecar> of(int photo) {
        return sql.first("select photo, edited, kept from pending_sidecar where photo = ?",
                row -> new PendingSidecar(row.getInt(1), row.getLong(2), row.getLong(3)), photo);
    }

    /** Notes that the sidecar lies beside its photo; an edit that came meanwhile keeps it pending. */
    public void written(PendingSidecar sidecar) {
        sql.update("delete from pending_sidecar where photo = ? and edited = ?", sidecar.photo(), sidecar.edited());
    }

    /** Notes that it lies in the library's own folder until it can lie beside its photo. */
    public void kept(PendingSidecar sidecar) {
        sql.update("update pending_sidecar set kept = ? where photo = ?", sidecar.edited(), sidecar.photo());
    }

    /** How many are written nowhere. */
    public int countUnwritten() {
        return (int) sql.number("select count(*) from pending_sidecar where kept < edited");
    }

    /** How many lie in the library's own folder until they can lie beside their photos. */
    public int countKept() {
        return (int) sql.number("select count(*) from pending_sidecar where kept >= edited");
    }
}
