package photoscope.media;

import java.util.ArrayList;
import java.util.List;

/**
 * An item of a file's "meta" box (ISO/IEC 14496-12, 8.11).
 *
 * @param type four letters
 * @param contentType of an item that has a MIME type; else empty
 */
record ItemInfo(long id, String type, String contentType) {
    private static final int MOST_ITEMS = 65_536;

    /**
     * Where some of an item's bytes are.
     *
     * @param method 0 in the file, 1 in the item data box
     */
    record Extent(int method, long position, long length) {}

    /** Those that an "iinf" box lists. */
    static List<ItemInfo> read(byte[] box) {
        List<ItemInfo> items = new ArrayList<>();
        FieldReader fields = new FieldReader(box);
        int version = fields.small(1);
        fields.number(3);
        long count = fields.number(version == 0 ? 2 : 4);
        for (long i = 0; i < Math.min(count, MOST_ITEMS) && !fields.isAtEnd(); i++) {
            int size = fields.small(4);
            FieldReader entry = new FieldReader(fields.bytes(size - 4));
            entry.letters(4);
            int entryVersion = entry.small(1);
            entry.number(3);
            if (entryVersion >= 2) {
                long id = entry.number(entryVersion == 2 ? 2 : 4);
                entry.number(2);
                String type = entry.letters(4);
                entry.text();
                items.add(new ItemInfo(id, type, type.equals("mime") ? entry.text() : ""));
            }
        }
        return items;
    }

    /** Where an "iloc" box says that an item is. */
    static List<Extent> extents(byte[] box, long item) {
        FieldReader fields = new FieldReader(box);
        int version = fields.small(1);
        fields.number(3);
        int sizes = fields.small(2);
        int offsetBytes = sizes >> 12;
        int lengthBytes = sizes >> 8 & 0xf;
        int baseBytes = sizes >> 4 & 0xf;
        int indexBytes = version == 0 ? 0 : sizes & 0xf;
        long count = fields.number(version < 2 ? 2 : 4);
        for (long i = 0; i < Math.min(count, MOST_ITEMS) && !fields.isAtEnd(); i++) {
            long id = fields.number(version < 2 ? 2 : 4);
            int method = version == 0 ? 0 : fields.small(2) & 0xf;
            fields.number(2);
            long base = fields.number(baseBytes);
            int extents = fields.small(2);
            List<Extent> found = new ArrayList<>();
            for (int extent = 0; extent < extents && !fields.isAtEnd(); extent++) {
                fields.number(indexBytes);
                long offset = fields.number(offsetBytes);
                found.add(new Extent(method, base + offset, fields.number(lengthBytes)));
            }
            if (id == item) {
                return found;
            }
        }
        return List.of();
    }

    /** Numbers, from 1, of an item's properties in an "ipma" box. */
    static List<Integer> properties(byte[] box, long item) {
        FieldReader fields = new FieldReader(box);
        int version = fields.small(1);
        int indexBytes = (fields.small(3) & 1) == 0 ? 1 : 2;
        long count = fields.number(4);
        for (long i = 0; i < Math.min(count, MOST_ITEMS) && !fields.isAtEnd(); i++) {
            long id = fields.number(version < 1 ? 2 : 4);
            int associations = fields.small(1);
            List<Integer> found = new ArrayList<>();
            for (int association = 0; association < associations; association++) {
                found.add(fields.small(indexBytes) & (indexBytes == 1 ? 0x7f : 0x7fff));
            }
            if (id == item) {
                return found;
            }
        }
        return List.of();
    }
}
