package photoscope.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an ISO base media file (ISO/IEC 14496-12, 4.2).
 *
 * @param type four letters
 * @param start position of what is in it
 * @param end position behind it, at most the end of what it stands in
 */
record IsoBox(String type, long start, long end) {
    private static final int MOST_BOXES = 10_000;
    private static final int TO_THE_END = 0;
    private static final int LONG_SIZE = 1;

    /** The boxes that stand side by side from one position to another; a broken one ends them. */
    static List<IsoBox> between(ByteSource source, long from, long to) throws IOException {
        List<IsoBox> boxes = new ArrayList<>();
        long position = from;
        while (position + 8 <= to && boxes.size() < MOST_BOXES) {
            byte[] head = source.bytes(position, 8);
            long size = Bytes.bigEndian(head, 0, 4);
            int headBytes = 8;
            if (size == TO_THE_END) {
                size = to - position;
            } else if (size == LONG_SIZE && position + 16 <= to) {
                size = Bytes.bigEndian(source.bytes(position + 8, 8), 0, 8);
                headBytes = 16;
            }
            if (size < headBytes) {
                break;
            }
            long end = size > to - position ? to : position + size;
            boxes.add(new IsoBox(new String(head, 4, 4, StandardCharsets.ISO_8859_1), position + headBytes, end));
            position = end;
        }
        return boxes;
    }

    /** The first of them of this type. */
    static Optional<IsoBox> find(List<IsoBox> boxes, String type) {
        return boxes.stream().filter(box -> box.type.equals(type)).findFirst();
    }

    /** Boxes in this one, behind so many bytes of its own. */
    List<IsoBox> children(ByteSource source, int own) throws IOException {
        return between(source, start + own, end);
    }

    /** What is in it, for boxes that are read whole. */
    byte[] content(ByteSource source) throws IOException {
        return end - start > Envelope.LARGEST_BLOCK ? new byte[0] : source.bytes(start, end - start);
    }
}
