package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small files that are built as cameras build theirs, for tests. */
final class RawFiles {
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int UNDEFINED = 7;

    private RawFiles() {}

    /** A field of a TIFF directory whose value fits into four bytes, or that points to them. */
    record Field(int tag, int type, int count, int value) {
        static Field number(int tag, int value) {
            return new Field(tag, LONG, 1, value);
        }

        static Field small(int tag, int value) {
            return new Field(tag, SHORT, 1, value);
        }

        static Field bytes(int tag, int position, int count) {
            return new Field(tag, UNDEFINED, count, position);
        }
    }

    /** A TIFF directory in little-endian order. */
    static byte[] directory(int next, Field... fields) {
        byte[] directory = new byte[2 + 12 * fields.length + 4];
        ByteBuffer bytes = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) fields.length);
        for (Field field : fields) {
            bytes.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            bytes.putInt(field.value());
        }
        bytes.putInt(next);
        return directory;
    }

    /** These at their places, zeros between them. */
    static byte[] file(List<byte[]> pieces, int... places) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < places.length; i++) {
            out.writeBytes(new byte[places[i] - out.size()]);
            out.writeBytes(pieces.get(i));
        }
        return out.toByteArray();
    }

    /**
     * As NEF, DNG and ARW: a small JPEG in the first directory, a large one in a second under it, the sensor's size in
     * a third.
     */
    static byte[] tiffLike(byte[] small, byte[] large, int orientation) {
        int smallAt = 1000;
        int largeAt = smallAt + small.length;
        byte[] main = directory(0, Field.small(274, orientation), new Field(330, LONG, 2, 200),
                Field.number(513, smallAt), Field.number(514, small.length), new Field(50706, 1, 4, 0x401));
        byte[] subdirectories = little(8).putInt(300).putInt(400).array();
        byte[] preview = directory(0, Field.small(259, 7), Field.number(273, largeAt), Field.number(279, large.length));
        byte[] sensor = directory(0, Field.number(256, 6000), Field.number(257, 4000), Field.number(273, largeAt),
                Field.number(279, large.length));
        return file(List.of(head("II*\0", 8), main, subdirectories, preview, sensor, small, large), 0, 8, 200, 300, 400,
                smallAt, largeAt);
    }

    /** As ORF: the preview's place is said in the maker's note, from which it is counted. */
    static byte[] olympus(byte[] jpeg) {
        byte[] note = file(
                List.of("OLYMPUS\0II\3\0".getBytes(StandardCharsets.ISO_8859_1),
                        directory(0, new Field(0x2020, 13, 1, 100)),
                        directory(0, Field.number(0x101, 200), Field.number(0x102, jpeg.length)), jpeg),
                0, 12, 100, 200);
        return file(
                List.of(head("IIRO", 8), directory(0, Field.number(34665, 100)), directory(0,
                        Field.bytes(37500, 300, 180), Field.number(40962, 4032), Field.number(40963, 3024)), note),
                0, 8, 100, 300);
    }

    /** As PEF: the preview's place is said in the maker's note, counted from the file's beginning. */
    static byte[] pentax(byte[] jpeg) {
        byte[] note = file(List.of("AOC\0II".getBytes(StandardCharsets.ISO_8859_1),
                directory(0, Field.number(3, jpeg.length), Field.number(4, 500))), 0, 6);
        return file(List.of(head("II*\0", 8), directory(0, Field.number(34665, 100)),
                directory(0, Field.bytes(37500, 300, 36)), note, jpeg), 0, 8, 100, 300, 500);
    }

    /** As RAF: the JPEG, and a table with the sensor's size. */
    static byte[] fujifilm(byte[] jpeg, int width, int height) {
        byte[] head = ByteBuffer.allocate(100)
                .put("FUJIFILMCCD-RAW ".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(84, 200)
                .putInt(88, jpeg.length)
                .putInt(92, 120)
                .putInt(96, 12)
                .array();
        byte[] table = ByteBuffer.allocate(12)
                .putInt(1)
                .putShort((short) 0x111)
                .putShort((short) 4)
                .putShort((short) height)
                .putShort((short) width)
                .array();
        return file(List.of(head, table, jpeg), 0, 120, 200);
    }

    /** As CR3: the JPEG in full size is the only sample of the first track. */
    static byte[] canon(byte[] jpeg, int width, int height) {
        byte[] description = ByteBuffer.allocate(60)
                .putInt(4, 1)
                .put(12, "CRAW".getBytes(StandardCharsets.ISO_8859_1))
                .putShort(40, (short) width)
                .putShort(42, (short) height)
                .array();
        byte[] sizes = ByteBuffer.allocate(16).putInt(8, 1).putInt(12, jpeg.length).array();
        byte[] offsets = ByteBuffer.allocate(16).putInt(4, 1).putLong(8, 1008).array();
        byte[] table = box("stbl", box("stsd", description), box("stsz", sizes), box("co64", offsets));
        byte[] movie = box("moov", box("trak", box("mdia", box("minf", table))));
        byte[] start = box("ftyp", "crx \0\0\0\1crx isom".getBytes(StandardCharsets.ISO_8859_1));
        byte[] gap = box("free", new byte[1000 - start.length - movie.length - 8]);
        return file(List.of(start, movie, gap, box("mdat", jpeg)), 0, start.length, start.length + movie.length, 1000);
    }

    static byte[] box(String type, byte[]... contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] one : contents) {
            content.writeBytes(one);
        }
        return ByteBuffer.allocate(8 + content.size())
                .putInt(8 + content.size())
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content.toByteArray())
                .array();
    }

    static byte[] head(String mark, int first) {
        return little(8).put(mark.getBytes(StandardCharsets.ISO_8859_1)).putInt(first).array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
