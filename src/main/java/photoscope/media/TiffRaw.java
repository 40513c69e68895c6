package photoscope.media;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Raw files that are built like TIFF: CR2, NEF, ARW, DNG, ORF, RW2, PEF and their kin. */
final class TiffRaw {
    private static final int MOST_DIRECTORIES = 64;
    private static final int MOST_PREVIEWS = 32;
    /** Compressions old JPEG, JPEG, and lossy DNG. */
    private static final Set<Long> JPEG = Set.of(6L, 7L, 34892L);
    /** Panasonic's: the sensor's borders, and a whole JPEG. */
    private static final int TOP = 4;
    private static final int LEFT = 5;
    private static final int BOTTOM = 6;
    private static final int RIGHT = 7;
    private static final int JPEG_FROM_RAW = 46;

    private final ByteSource source;
    private final List<TiffDirectory> directories = new ArrayList<>();
    private final Set<Span> previews = new LinkedHashSet<>();

    private TiffRaw(ByteSource source) {
        this.source = source;
    }

    static RawFile read(ByteSource source) throws IOException {
        TiffRaw raw = new TiffRaw(source);
        raw.walk(TiffStructure.of(source));
        return raw.file();
    }

    private void walk(TiffStructure tiff) throws IOException {
        Deque<Long> pending = new ArrayDeque<>();
        Set<Long> seen = new HashSet<>();
        pending.add(tiff.firstPosition());
        while (!pending.isEmpty() && seen.size() < MOST_DIRECTORIES) {
            long position = pending.remove();
            if (position <= 0 || !seen.add(position)) {
                continue;
            }
            TiffDirectory directory = tiff.directory(position);
            directories.add(directory);
            previewsIn(directory);
            pending.add(directory.next());
            pending.addAll(directory.numbers(TiffDirectory.SUB_IFDS));
            pending.add(directory.get(TiffDirectory.EXIF, 0));
        }
    }

    private void previewsIn(TiffDirectory directory) throws IOException {
        preview(new Span(directory.get(TiffDirectory.JPEG_OFFSET, 0), directory.get(TiffDirectory.JPEG_LENGTH, 0)));
        if (JPEG.contains(directory.get(TiffDirectory.COMPRESSION, 0))
                && directory.numbers(TiffDirectory.STRIP_OFFSETS).size() == 1) {
            preview(new Span(directory.get(TiffDirectory.STRIP_OFFSETS, 0),
                    directory.get(TiffDirectory.STRIP_LENGTHS, 0)));
        }
        preview(directory.value(JPEG_FROM_RAW));
        Span note = directory.value(TiffDirectory.MAKER_NOTE);
        if (note != null && note.isWithin(source.length())) {
            for (Span span : MakerNote.previews(source, note.start())) {
                preview(span);
            }
        }
    }

    private void preview(@Nullable Span span) {
        if (span != null && previews.size() < MOST_PREVIEWS && span.isWithin(source.length())) {
            previews.add(span);
        }
    }

    private RawFile file() {
        TiffDirectory main = directories.isEmpty() ? null : directories.getFirst();
        long orientation = main == null ? 0 : main.get(TiffDirectory.ORIENTATION, 0);
        Size size = size();
        return new RawFile(RawFile.envelope(size.width(), size.height(), orientation, null, null),
                List.copyOf(previews), List.of(new Span(0, source.length())), null);
    }

    /** Of the picture as the camera would develop it; where nothing says so, of the largest that is in the file. */
    private Size size() {
        for (TiffDirectory directory : directories) {
            List<Long> crop = directory.numbers(TiffDirectory.DEFAULT_CROP_SIZE);
            if (crop.size() == 2) {
                return new Size(crop.getFirst(), crop.getLast());
            }
        }
        Size largest = new Size(0, 0);
        for (TiffDirectory directory : directories) {
            Size declared = declared(directory);
            if (declared.width() > 0 && declared.height() > 0) {
                return declared;
            }
            Size own = new Size(directory.get(TiffDirectory.WIDTH, 0), directory.get(TiffDirectory.HEIGHT, 0));
            largest = Comparator.comparingLong(Size::shorter).compare(own, largest) > 0 ? own : largest;
        }
        return largest;
    }

    private static Size declared(TiffDirectory directory) {
        return directory.has(JPEG_FROM_RAW)
                ? new Size(directory.get(RIGHT, 0) - directory.get(LEFT, 0),
                        directory.get(BOTTOM, 0) - directory.get(TOP, 0))
                : new Size(directory.get(TiffDirectory.PIXEL_WIDTH, 0), directory.get(TiffDirectory.PIXEL_HEIGHT, 0));
    }

    private record Size(long width, long height) {
        long shorter() {
            return Math.min(width, height);
        }
    }
}
