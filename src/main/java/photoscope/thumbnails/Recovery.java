package photoscope.thumbnails;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;

import photoscope.photo.ContentHash;

/**
 * Fills the table when a store is opened: from the index, and from the packs where the index ends or can't be
 * believed. Only the end of the last pack is ever cut: what was never acknowledged.
 */
final class Recovery {
    private final NavigableMap<Integer, Pack> packs;
    private final IndexFile index;
    private final long storeId;
    private final Map<Integer, Indexed> lastIndexed = new HashMap<>();
    private LocationTable table = new LocationTable();
    private long previous;
    private int loaded;
    private int rescanned;
    private int damaged;

    Recovery(NavigableMap<Integer, Pack> packs, IndexFile index, long storeId) {
        this.packs = packs;
        this.index = index;
        this.storeId = storeId;
    }

    private record Indexed(long key, long location) {}

    OpeningReport run() throws IOException {
        boolean rebuilt = index.load(storeId, this::isBelievable);
        if (!lastEntriesAgree()) {
            index.restart(storeId);
            table = new LocationTable();
            lastIndexed.clear();
            rebuilt = true;
        }
        long bytesCut = 0;
        for (Pack pack : packs.values()) {
            long end = pack.length();
            long wholeEnd = new PackScan(pack, end).run(firstUnindexed(pack), found());
            if (pack == packs.lastEntry().getValue() && wholeEnd < end) {
                pack.cut(wholeEnd);
                bytesCut = end - wholeEnd;
            }
        }
        if (rescanned > 0) {
            packs.lastEntry().getValue().force();
            index.write();
        }
        return new OpeningReport(table.count(), bytesCut, rescanned, damaged, rebuilt);
    }

    LocationTable table() {
        return table;
    }

    /** Entries rise through the packs; one that leads nowhere ends what is believed. Some are looked up. */
    private boolean isBelievable(long key, long location) throws IOException {
        Pack pack = packs.get(Location.pack(location));
        if (location <= previous || pack == null || Location.offset(location) < FileHeader.BYTES
                || Location.offset(location) + ThumbnailLayout.HEAD > pack.length()) {
            return false;
        }
        loaded++;
        if (Integer.bitCount(loaded) == 1 && !agrees(key, location)) {
            return false;
        }
        previous = location;
        table.put(key, location);
        lastIndexed.put(pack.number(), new Indexed(key, location));
        return true;
    }

    private boolean lastEntriesAgree() throws IOException {
        for (Indexed last : lastIndexed.values()) {
            if (!agrees(last.key, last.location)) {
                return false;
            }
        }
        return true;
    }

    private boolean agrees(long key, long location) throws IOException {
        Pack pack = packs.get(Location.pack(location));
        ContentHash hash = pack == null ? null : pack.hashAt(Location.offset(location));
        return hash != null && hash.first() == key;
    }

    private long firstUnindexed(Pack pack) throws IOException {
        Indexed last = lastIndexed.get(pack.number());
        return last == null ? FileHeader.BYTES : pack.endOf(Location.offset(last.location));
    }

    private PackScan.Visitor found() {
        return new PackScan.Visitor() {
            @Override
            public void whole(ContentHash hash, long location) {
                rescanned++;
                table.put(hash.first(), location);
                index.add(hash.first(), location);
            }

            @Override
            public void damaged(long location) {
                damaged++;
            }
        };
    }
}
