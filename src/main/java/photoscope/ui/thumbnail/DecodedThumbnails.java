package photoscope.ui.thumbnail;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Decoded pictures within a number of bytes; what was not looked at for longest goes first. Not thread-safe. */
final class DecodedThumbnails {
    private final LinkedHashMap<Long, Thumbnail> byId = new LinkedHashMap<>(256, 0.75f, true);
    private long capacity;
    private long bytes;

    /** @param capacity in bytes */
    DecodedThumbnails(long capacity) {
        this.capacity = capacity;
    }

    @Nullable
    Thumbnail get(long id) {
        return byId.get(id);
    }

    void put(long id, Thumbnail thumbnail) {
        remove(id);
        byId.put(id, thumbnail);
        bytes += thumbnail.bytes();
        makeRoom();
    }

    /** Keeps no more than so many bytes from now on. */
    void limit(long newCapacity) {
        capacity = newCapacity;
        makeRoom();
    }

    private void makeRoom() {
        Iterator<Map.Entry<Long, Thumbnail>> oldest = byId.entrySet().iterator();
        while (bytes > capacity && oldest.hasNext()) {
            bytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }

    void remove(long id) {
        Thumbnail old = byId.remove(id);
        if (old != null) {
            bytes -= old.bytes();
        }
    }

    void clear() {
        byId.clear();
        bytes = 0;
    }

    long bytes() {
        return bytes;
    }
}
