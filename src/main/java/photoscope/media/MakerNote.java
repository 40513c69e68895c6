package photoscope.media;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;

/** Finds the previews that Olympus, OM System and Pentax cameras put into their makers' notes. */
final class MakerNote {
    private static final int HEAD = 16;
    private static final int CAMERA_SETTINGS = 0x2020;
    private static final int OLYMPUS_START = 0x101;
    private static final int OLYMPUS_LENGTH = 0x102;
    private static final int PENTAX_LENGTH = 3;
    private static final int PENTAX_START = 4;

    private final ByteSource note;
    private final long start;

    private MakerNote(ByteSource note, long start) {
        this.note = note;
        this.start = start;
    }

    /** Where previews may be, by a note that stands at this place; some makers count from it, some from the file's. */
    static List<Span> previews(ByteSource source, long start) throws IOException {
        long left = source.length() - start;
        Head head = new Head(source.bytes(start, Math.min(HEAD, left)));
        MakerNote note = new MakerNote(new PartSource(source, new Span(start, left)), start);
        if (head.starts("'OLYMPUS 00")) {
            return note.olympus(order(head, 8), 12);
        } else if (head.starts("'OM 20 'SYSTEM 00")) {
            return note.olympus(order(head, 12), 16);
        } else if (head.starts("'PENTAX")) {
            return note.pentax(order(head, 8), 10, start);
        } else if (head.starts("'AOC 00")) {
            // its fields count from the file's beginning, but all that matters stands in the directory itself
            return note.pentax(order(head, 4), 6, 0);
        }
        return List.of();
    }

    private List<Span> olympus(ByteOrder order, int directory) throws IOException {
        TiffStructure tiff = TiffStructure.of(note, order, directory);
        TiffDirectory settings = tiff.directory(tiff.first().get(CAMERA_SETTINGS, 0));
        return List.of(new Span(settings.get(OLYMPUS_START, 0), settings.get(OLYMPUS_LENGTH, 0)).shifted(start));
    }

    private List<Span> pentax(ByteOrder order, int directory, long base) throws IOException {
        TiffDirectory fields = TiffStructure.of(note, order, directory).first();
        return List.of(new Span(fields.get(PENTAX_START, 0), fields.get(PENTAX_LENGTH, 0)).shifted(base));
    }

    private static ByteOrder order(Head head, int position) {
        return head.has(position, "'II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }
}
