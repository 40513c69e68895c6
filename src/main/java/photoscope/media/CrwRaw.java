package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Canon's CRW: heaps within heaps, each with a directory at its end (Canon's CIFF, revision 4). */
final class CrwRaw {
    private static final int MOST_HEAPS = 64;
    private static final int MOST_ENTRIES = 1000;
    private static final int MOST_VALUE = 256;
    private static final int PLACE_BITS = 0xc000;
    private static final int KIND_BITS = 0x3800;
    private static final int HEAP = 0x2800;
    private static final int HEAP_OF_FACTS = 0x3000;
    private static final int ID_BITS = 0x3fff;
    private static final int CAMERA = 0x80a;
    private static final int TIME = 0x180e;
    private static final int PICTURE = 0x1810;
    private static final int JPEG = 0x2007;
    private static final int SMALL_JPEG = 0x2008;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int MODEL = 0x110;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    private final ByteSource source;
    private final List<Span> previews = new ArrayList<>();
    private final Map<Integer, String> exif = new TreeMap<>();
    private long width;
    private long height;
    private int orientation;
    private int heaps;

    private CrwRaw(ByteSource source) {
        this.source = source;
    }

    static RawFile read(ByteSource source) throws IOException {
        CrwRaw raw = new CrwRaw(source);
        long start = Bytes.unsigned(source.bytes(2, 4), 0, 4, true);
        raw.heap(new Span(start, source.length() - start));
        return new RawFile(RawFile.envelope(raw.width, raw.height, raw.orientation, raw.tiff(), null),
                List.copyOf(raw.previews), List.of(), null);
    }

    private void heap(Span heap) throws IOException {
        if (heap.length() < 6 || !heap.isWithin(source.length()) || ++heaps > MOST_HEAPS) {
            return;
        }
        ByteSource part = new PartSource(source, heap);
        long directory = number(part, heap.length() - 4);
        long count = directory + 2 > heap.length() ? 0 : number(part, directory) & 0xffff;
        for (int i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
            long at = directory + 2 + 10L * i;
            if (at + 10 > heap.length()) {
                return;
            }
            int tag = (int) Bytes.unsigned(part.bytes(at, 2), 0, 2, true);
            Span value = new Span(number(part, at + 6), number(part, at + 2));
            if ((tag & PLACE_BITS) == 0 && value.isWithin(heap.length())) {
                entry(tag & ID_BITS, value.shifted(heap.start()));
            }
        }
    }

    private void entry(int tag, Span value) throws IOException {
        if ((tag & KIND_BITS) == HEAP || (tag & KIND_BITS) == HEAP_OF_FACTS) {
            heap(value);
            return;
        }
        switch (tag) {
            case JPEG, SMALL_JPEG -> previews.add(value);
            case CAMERA -> camera(new FieldReader(some(value)));
            case TIME -> exif.put(DATE_TIME_ORIGINAL,
                    DATE.format(LocalDateTime.ofEpochSecond(number(source, value.start()), 0, ZoneOffset.UTC)));
            case PICTURE -> picture(ByteBuffer.wrap(some(value)).order(ByteOrder.LITTLE_ENDIAN));
            default -> {
                // one of many settings
            }
        }
    }

    private void camera(FieldReader names) {
        exif.put(TiffDirectory.MAKE, names.text());
        exif.put(MODEL, names.text());
    }

    private void picture(ByteBuffer picture) {
        if (picture.remaining() >= 16) {
            width = picture.getInt(0);
            height = picture.getInt(4);
            orientation = switch (picture.getInt(12)) {
                case 90 -> 6;
                case 180 -> 3;
                case 270 -> 8;
                default -> 1;
            };
        }
    }

    private byte[] some(Span value) throws IOException {
        return source.bytes(value.start(), Math.min(MOST_VALUE, value.length()));
    }

    /** Four bytes, or as many as there are. */
    private static long number(ByteSource in, long position) throws IOException {
        byte[] bytes = in.bytes(position, Math.clamp(in.length() - position, 0, 4));
        return Bytes.unsigned(bytes, 0, bytes.length, true);
    }

    /** What the file says in its own way, as EXIF says it. */
    private byte[] tiff() {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(8 + 2 + 12 * exif.size() + 4).order(ByteOrder.LITTLE_ENDIAN);
        directory.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) exif.size());
        for (Map.Entry<Integer, String> field : exif.entrySet()) {
            byte[] text = (field.getValue() + "\0\0\0\0").getBytes(StandardCharsets.UTF_8);
            directory.putShort(field.getKey().shortValue()).putShort((short) 2);
            directory.putInt(text.length).putInt(directory.capacity() + texts.size());
            texts.writeBytes(text);
        }
        byte[] all = new byte[directory.capacity() + texts.size()];
        System.arraycopy(directory.array(), 0, all, 0, directory.capacity());
        System.arraycopy(texts.toByteArray(), 0, all, directory.capacity(), texts.size());
        return all;
    }
}
