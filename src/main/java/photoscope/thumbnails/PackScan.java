package photoscope.thumbnails;

import java.io.IOException;
import java.nio.ByteBuffer;

import photoscope.photo.ContentHash;

/**
 * Reads a piece of a pack from front to back. After damage it goes on at the next readable record, so one bad
 * sector costs one thumbnail.
 */
final class PackScan {
    /** What is told of each place, in order. */
    interface Visitor {
        void whole(ContentHash hash, long location);

        void damaged(long location);
    }

    private static final int STRETCH = 1 << 20;

    private final Pack pack;
    private final long end;
    private final byte[] window = new byte[STRETCH + ThumbnailLayout.HEAD + ThumbnailLayout.MOST_BYTES];
    private long windowStart;
    private int windowLength;

    /**
     * @param end where the pack is taken to end
     */
    PackScan(Pack pack, long end) {
        this.pack = pack;
        this.end = end;
    }

    /** Visits all from an offset on; tells where the last whole record ends, or {@code from}. */
    long run(long from, Visitor visitor) throws IOException {
        long wholeEnd = from;
        long at = from;
        while (at < end) {
            int length = wholeRecordAt(at);
            if (length > 0) {
                visitor.whole(ThumbnailLayout.hash(window, index(at)), Location.of(pack.number(), at));
                at += length;
                wholeEnd = at;
            } else {
                long next = nextRecord(at);
                if (next < end) {
                    visitor.damaged(Location.of(pack.number(), at));
                }
                at = next;
            }
        }
        return wholeEnd;
    }

    /** Length of the record with its head; 0 if there is no whole one. */
    private int wholeRecordAt(long at) throws IOException {
        if (at + ThumbnailLayout.HEAD > end) {
            return 0;
        }
        fill(at);
        int index = index(at);
        if (!ThumbnailLayout.isHead(window, index)) {
            return 0;
        }
        int length = ThumbnailLayout.HEAD + ThumbnailLayout.length(window, index);
        return at + length <= end && ThumbnailLayout.isWhole(window, index) ? length : 0;
    }

    /** Where the next whole record begins after damage: where the damaged one says it ends, else by search. */
    private long nextRecord(long damaged) throws IOException {
        if (damaged + ThumbnailLayout.HEAD <= end && ThumbnailLayout.isHead(window, index(damaged))) {
            long told = damaged + ThumbnailLayout.HEAD + ThumbnailLayout.length(window, index(damaged));
            if (told < end && wholeRecordAt(told) > 0) {
                return told;
            }
        }
        for (long at = damaged + 1; at + ThumbnailLayout.HEAD <= end; at++) {
            fill(at);
            if (ByteBuffer.wrap(window).getInt(index(at)) == ThumbnailLayout.MAGIC && wholeRecordAt(at) > 0) {
                return at;
            }
        }
        return end;
    }

    private int index(long at) {
        return (int) (at - windowStart);
    }

    /** Makes sure that a record of the greatest length, or all up to the end, is in the window. */
    private void fill(long at) throws IOException {
        long needed = Math.min(end, at + ThumbnailLayout.HEAD + ThumbnailLayout.MOST_BYTES);
        if (at >= windowStart && needed <= windowStart + windowLength) {
            return;
        }
        windowLength = (int) Math.min(end - at, window.length);
        pack.read(at, window, windowLength);
        windowStart = at;
    }
}
