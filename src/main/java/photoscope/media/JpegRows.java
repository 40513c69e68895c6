package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;

/**
 * Reads ordinary JPEGs row by row with the JDK's reader, averaging as they come: a 108-megapixel picture needs the
 * memory of its reduced size. The reader gets only the segments that it needs; profiles and metadata, about which it
 * is strict, stay outside.
 */
final class JpegRows {
    private static final int MOST_HEADER = 1 << 20;
    private static final int APP0 = 0xe0;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;
    private static final int PROGRESSIVE = 2;
    private static final byte[] JFIF = {(byte) 0xff, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0,
        0};

    private JpegRows() {}

    /** Whether this is baseline or progressive, of 8 bits, gray or of three colours. */
    static boolean canRead(JpegSegments segments) {
        JpegSegments.Frame frame = segments.frame();
        return frame != null && segments.scan() > 0 && frame.process() <= PROGRESSIVE && frame.precision() == 8
                && (frame.components() == 1 || frame.components() == 3);
    }

    /**
     * The reduced picture; where the file is cut off in its lower half, what is missing is gray.
     *
     * @param frame of these segments, which {@link #canRead}
     * @throws MediaException if less than half of it is there
     * @throws IOException if it can't be read at all
     */
    static Samples read(ByteSource source, JpegSegments segments, JpegSegments.Frame frame, int reduction)
            throws IOException, MediaException {
        BoxReducer reducer = new BoxReducer(frame.width(), frame.height(), frame.components(), reduction);
        ImageReader reader = jdkReader();
        try (SourceStream stream = new SourceStream(
                new JoinedSource(header(source, segments, frame), source, segments.scan()))) {
            reader.setInput(stream, true, true);
            CompleteRows rows = new CompleteRows(reducer, stream);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setDestination(RowRaster.image(frame.width(), frame.height(), frame.components(), rows));
            try {
                reader.read(0, param);
            } catch (IOException | RuntimeException e) {
                if (rows.count * 2L < frame.height()) {
                    throw new IOException(e.getMessage(), e);
                }
            }
            if (rows.count * 2L < frame.height()) {
                long percent = 100L * rows.count / frame.height();
                throw MediaException.decoding(ProblemKind.DAMAGED, percent == 0
                        ? Sentence.of("The picture is cut off: almost nothing of it is in the file.")
                        : Sentence.of("The picture is cut off: only the upper %d %% of it is in the file.", percent));
            }
            return reducer.result();
        } finally {
            reader.dispose();
        }
    }

    /** The JDK's own reader: TwelveMonkeys' calls it too, but only with whole images. */
    private static ImageReader jdkReader() throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.")) {
                return reader;
            }
        }
        throw new IOException("this Java has no JPEG reader");
    }

    /**
     * Tables and frame. The mark that tells YCbCr from RGB is made plain, for without one the reader guesses by the
     * sampling.
     */
    private static byte[] header(ByteSource source, JpegSegments segments, JpegSegments.Frame frame)
            throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(new byte[]{(byte) 0xff, (byte) 0xd8});
        List<JpegSegments.Segment> all = segments.segments();
        boolean adobe = all.stream().anyMatch(segment -> segment.marker() == ADOBE);
        boolean jfif = all.stream().anyMatch(segment -> segment.marker() == APP0);
        if (jfif || (!adobe && !frame.idsAreRgb())) {
            header.writeBytes(JFIF);
        }
        for (JpegSegments.Segment segment : all) {
            boolean application = segment.marker() >= APP0 && segment.marker() <= 0xef;
            boolean wanted = segment.marker() == ADOBE ? !jfif : !application && segment.marker() != COMMENT;
            if (wanted && header.size() + segment.bytes() > MOST_HEADER) {
                throw new IOException("more than a megabyte of tables");
            }
            if (wanted) {
                header.writeBytes(source.bytes(segment.position(), segment.bytes()));
            }
        }
        return header.toByteArray();
    }

    /** Counts the rows that came from bytes of the file, before the reader filled up what is missing. */
    private static final class CompleteRows implements RowSink {
        private final RowSink next;
        private final SourceStream stream;
        private int count;

        CompleteRows(RowSink next, SourceStream stream) {
            this.next = next;
            this.stream = stream;
        }

        @Override
        public void row(int y, byte[] samples) {
            if (!stream.endMissed()) {
                count = Math.max(count, y + 1);
            }
            next.row(y, samples);
        }
    }
}
