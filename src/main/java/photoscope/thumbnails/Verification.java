package photoscope.thumbnails;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;

/** Compares packs with the table while others read and one puts. */
final class Verification implements PackScan.Visitor {
    private final NavigableMap<Integer, Pack> packs;
    private final LocationTable table;
    private final Consumer<ContentHash> listener;
    private int checked;
    private int damaged;
    private int misplaced;

    Verification(NavigableMap<Integer, Pack> packs, LocationTable table, Consumer<ContentHash> listener) {
        this.packs = packs;
        this.table = table;
        this.listener = listener;
    }

    void check(Pack pack, long end) throws IOException {
        try {
            long wholeEnd = new PackScan(pack, end).run(FileHeader.BYTES, this);
            if (wholeEnd < end) {
                damaged(Location.of(pack.number(), wholeEnd));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void whole(ContentHash hash, long location) {
        checked++;
        long known = table.get(hash.first());
        if (known != location && !hash.equals(hashAt(known))) {
            misplaced++;
            table.put(hash.first(), location);
        }
    }

    @Override
    public void damaged(long location) {
        checked++;
        damaged++;
        ContentHash hash = hashAt(location);
        if (hash != null) {
            table.remove(hash.first(), location);
            listener.accept(hash);
        }
    }

    private @Nullable ContentHash hashAt(long location) {
        Pack pack = packs.get(Location.pack(location));
        try {
            return location == LocationTable.NONE || pack == null ? null : pack.hashAt(Location.offset(location));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VerifyReport report() {
        return new VerifyReport(checked, damaged, misplaced);
    }
}
