package photoscope.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;

/**
 * A JPEG in a raw file that shows what the camera saw.
 *
 * @param span where it is
 * @param width pixels
 * @param height pixels
 */
record RawPreview(Span span, int width, int height) {
    private static final int HEAD = 1 << 20;
    /** Proportions that differ more are of a picture with bars, or another crop. */
    private static final double SAME_SHAPE = 0.02;

    /**
     * The previews of a raw file, that which suits best first: the smallest that has at least this short side and the
     * largest one's proportions, then the rest from the largest down.
     *
     * @throws MediaException if there is none
     */
    static List<RawPreview> read(ByteSource source, int shortSide) throws IOException, MediaException {
        RawFile raw = RawFile.read(source);
        List<RawPreview> previews = new ArrayList<>();
        for (Span span : raw.previews()) {
            byte[] head = source.bytes(span.start(), Math.min(2, span.length()));
            if (!Bytes.startWith(head, "\u00ff\u00d8")) {
                continue;
            }
            JpegSegments.Frame frame = JpegSegments
                    .read(new PartSource(source, new Span(span.start(), Math.min(HEAD, span.length()))))
                    .frame();
            if (frame != null && isPicture(frame)) {
                previews.add(new RawPreview(span, frame.width(), frame.height()));
            }
        }
        if (previews.isEmpty()) {
            throw raw.previews().isEmpty()
                    ? MediaException.decoding(ProblemKind.UNSUPPORTED, Sentence
                            .of("This raw file holds no JPEG preview, and the sensor's own values can't be shown yet."))
                    : MediaException.decoding(ProblemKind.DAMAGED, Sentence
                            .of("The preview that this raw file speaks of is not in it: the file may be cut off."));
        }
        previews.sort(Comparator.comparingLong(RawPreview::pixels).reversed());
        RawPreview largest = previews.getFirst();
        previews.stream()
                .filter(preview -> preview.suits(shortSide, largest))
                .min(Comparator.comparingLong(RawPreview::pixels))
                .ifPresent(best -> {
                    previews.remove(best);
                    previews.addFirst(best);
                });
        return previews;
    }

    /** Raw values are sometimes packed as JPEG too, without loss and in more than 8 bits. */
    private static boolean isPicture(JpegSegments.Frame frame) {
        return frame.process() <= 2 && frame.precision() == 8 && frame.width() > 0 && frame.height() > 0
                && (frame.components() == 1 || frame.components() == 3);
    }

    private boolean suits(int shortSide, RawPreview largest) {
        double shape = (double) width / height;
        return Math.min(width, height) >= shortSide
                && Math.abs(shape / ((double) largest.width / largest.height) - 1) <= SAME_SHAPE;
    }

    private long pixels() {
        return (long) width * height;
    }
}
