package photoscope.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Canon's CR3: boxes of ISO media, of which some hold JPEGs and some TIFF structures. */
final class Cr3Raw {
    private static final String CANON = "85c0b687820f11e08111f4ce462b6a48";
    private static final String PREVIEW = "eaf42b5e1c984b88b9fbb7dc406e4d16";
    private static final String XMP = "be7acfcb97a942e89c71999491e3afac";
    private static final int UUID = 16;
    private static final int PICTURE_HEAD = 16;
    /** Within a table of sample descriptions, where the first one's width and height stand (ISO/IEC 14496-12, 12.1). */
    private static final int ENTRY_SIZE = 40;
    private static final int MOST_PREVIEWS = 32;

    private final ByteSource source;
    private final List<Span> previews = new ArrayList<>();
    private final List<Span> structures = new ArrayList<>();
    private @Nullable Span place;
    private byte @Nullable [] xmp;
    private int width;
    private int height;

    private Cr3Raw(ByteSource source) {
        this.source = source;
    }

    static RawFile read(ByteSource source) throws IOException {
        Cr3Raw raw = new Cr3Raw(source);
        for (IsoBox box : IsoBox.between(source, 0, source.length())) {
            switch (box.type()) {
                case "moov" -> raw.movie(box);
                case "uuid" -> raw.own(box);
                default -> {
                    // the sensor's values
                }
            }
        }
        List<Span> there = raw.previews.stream()
                .filter(span -> span.isWithin(source.length()))
                .limit(MOST_PREVIEWS)
                .toList();
        return new RawFile(RawFile.envelope(raw.width, raw.height, 0, null, raw.xmp), there,
                List.copyOf(raw.structures), raw.place);
    }

    private void movie(IsoBox movie) throws IOException {
        for (IsoBox box : movie.children(source, 0)) {
            switch (box.type()) {
                case "uuid" -> own(box);
                case "trak" -> track(box);
                default -> {
                    // times
                }
            }
        }
    }

    /** Boxes that only Canon and Adobe know. */
    private void own(IsoBox box) throws IOException {
        if (box.end() - box.start() < UUID) {
            return;
        }
        switch (HexFormat.of().formatHex(source.bytes(box.start(), UUID))) {
            case CANON -> box.children(source, UUID).forEach(this::canon);
            case PREVIEW -> box.children(source, UUID + 8).forEach(this::canon);
            case XMP -> xmp = new IsoBox("xmp", box.start() + UUID, box.end()).content(source);
            default -> {
                // somebody else's
            }
        }
    }

    private void canon(IsoBox box) {
        Span content = new Span(box.start(), box.end() - box.start());
        switch (box.type()) {
            case "PRVW", "THMB" -> previews.add(new Span(box.start() + PICTURE_HEAD, content.length() - PICTURE_HEAD));
            case "CMT1", "CMT2" -> structures.add(content);
            case "CMT4" -> place = content;
            default -> {
                // makers' notes, offsets that are not needed
            }
        }
    }

    /** The first track is the picture as a JPEG in full size, those of raw values follow. */
    private void track(IsoBox track) throws IOException {
        @Nullable
        IsoBox table = descend(track, "mdia", "minf", "stbl");
        if (table == null) {
            return;
        }
        List<IsoBox> boxes = table.children(source, 0);
        FieldReader kind = fields(boxes, "stsd");
        kind.bytes(ENTRY_SIZE);
        if (width == 0) {
            width = kind.small(2);
            height = kind.small(2);
        }
        FieldReader sizes = fields(boxes, "stsz");
        sizes.number(4);
        long all = sizes.number(4);
        sizes.number(4);
        long first = all == 0 ? sizes.number(4) : all;
        long start = Stream.of(offset(boxes, "co64", 8), offset(boxes, "stco", 4))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
        previews.add(new Span(start, first));
    }

    private @Nullable Long offset(List<IsoBox> boxes, String type, int bytes) throws IOException {
        FieldReader fields = fields(boxes, type);
        fields.number(8);
        return fields.isAtEnd() ? null : (Long) fields.number(bytes);
    }

    private FieldReader fields(List<IsoBox> boxes, String type) throws IOException {
        @Nullable
        IsoBox box = IsoBox.find(boxes, type).orElse(null);
        return new FieldReader(box == null ? new byte[0] : box.content(source));
    }

    private @Nullable IsoBox descend(IsoBox from, String... types) throws IOException {
        IsoBox box = from;
        for (String type : types) {
            box = box == null ? null : IsoBox.find(box.children(source, 0), type).orElse(null);
        }
        return box;
    }
}
