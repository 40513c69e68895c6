package photoscope.media;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FileType;

/**
 * The film that phones put into the file of a picture: Google's, whose XMP says where it is, or Samsung's, for which a
 * list at the file's end does.
 *
 * @param offset where the film's first byte is in the file
 * @param length bytes
 */
record MotionPhoto(long offset, long length) {
    private static final int SHORTEST_FILM = 16;

    /**
     * The film in a JPEG or HEIC, if there is one that begins as films do.
     *
     * @throws IOException if the file can't be read
     */
    static Optional<MotionPhoto> in(ByteSource source, FileType type, Envelope envelope) throws IOException {
        Stream<Span> said = Stream.concat(MotionPhotoXmp.films(envelope.xmp(), source.length()).stream(),
                SamsungTrailer.films(source).stream());
        Stream<Span> boxed = type == FileType.HEIC ? box(source).stream() : Stream.empty();
        for (Span span : Stream.concat(said, boxed).toList()) {
            if (isFilm(source, span)) {
                return Optional.of(new MotionPhoto(span.start(), span.length()));
            }
        }
        return Optional.empty();
    }

    /** HEIC has a box of its own for it. */
    private static List<Span> box(ByteSource source) throws IOException {
        @Nullable
        IsoBox box = IsoBox.find(IsoBox.between(source, 0, source.length()), "mpvd").orElse(null);
        return box == null ? List.of() : List.of(new Span(box.start(), box.end() - box.start()));
    }

    private static boolean isFilm(ByteSource source, Span span) throws IOException {
        return span.length() >= SHORTEST_FILM && span.isWithin(source.length())
                && new Head(source.bytes(span.start(), SHORTEST_FILM)).has(4, "'ftyp");
    }
}
