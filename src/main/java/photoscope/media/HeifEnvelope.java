package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What stands around the pixels of HEIC and AVIF files: the items of their "meta" box (ISO/IEC 23008-12). */
final class HeifEnvelope {
    private static final int FULL_BOX = 4;
    private static final int IN_ITEM_DATA = 1;
    private static final int[] TURNED = {1, 8, 3, 6};
    private static final int[] TURNED_THEN_UPSIDE_DOWN = {4, 5, 2, 7};
    private static final int[] TURNED_THEN_MIRRORED = {2, 7, 4, 5};

    private final ByteSource source;
    private final List<IsoBox> meta;

    private HeifEnvelope(ByteSource source, List<IsoBox> meta) {
        this.source = source;
        this.meta = meta;
    }

    static Envelope read(ByteSource source) throws IOException {
        @Nullable
        IsoBox meta = IsoBox.find(IsoBox.between(source, 0, source.length()), "meta").orElse(null);
        return meta == null
                ? new Envelope(0, 0, null, null, null, null, 1)
                : new HeifEnvelope(source, meta.children(source, FULL_BOX)).envelope();
    }

    private Envelope envelope() throws IOException {
        byte[] exif = null;
        byte[] xmp = null;
        for (ItemInfo item : ItemInfo.read(content("iinf"))) {
            if (exif == null && item.type().equals("Exif")) {
                exif = withoutOffset(data(item.id()));
            } else if (xmp == null && item.contentType().equals("application/rdf+xml")) {
                xmp = data(item.id());
            }
        }
        int width = 0;
        int height = 0;
        int turns = 0;
        int mirror = -1;
        for (IsoBox property : properties(primary())) {
            FieldReader fields = new FieldReader(property.content(source));
            switch (property.type()) {
                case "ispe" -> {
                    fields.number(FULL_BOX);
                    width = fields.small(4);
                    height = fields.small(4);
                }
                case "irot" -> turns = fields.small(1) & 3;
                case "imir" -> mirror = fields.small(1) & 1;
                default -> {
                    // says nothing of how it is turned
                }
            }
        }
        boolean sane = width > 0 && height > 0;
        return new Envelope(sane ? width : 0, sane ? height : 0, exif, xmp, null, null, orientation(turns, mirror));
    }

    /** Turned to the left so many times, then mirrored from top to bottom (0) or from left to right (1). */
    private static int orientation(int turns, int mirror) {
        return switch (mirror) {
            case 0 -> TURNED_THEN_UPSIDE_DOWN[turns];
            case 1 -> TURNED_THEN_MIRRORED[turns];
            default -> TURNED[turns];
        };
    }

    private long primary() throws IOException {
        FieldReader fields = new FieldReader(content("pitm"));
        int version = fields.small(1);
        fields.number(3);
        return fields.number(version == 0 ? 2 : 4);
    }

    private List<IsoBox> properties(long item) throws IOException {
        @Nullable
        IsoBox around = IsoBox.find(meta, "iprp").orElse(null);
        if (around == null) {
            return List.of();
        }
        List<IsoBox> boxes = around.children(source, 0);
        @Nullable
        IsoBox container = IsoBox.find(boxes, "ipco").orElse(null);
        @Nullable
        IsoBox association = IsoBox.find(boxes, "ipma").orElse(null);
        if (container == null || association == null) {
            return List.of();
        }
        List<IsoBox> all = container.children(source, 0);
        return ItemInfo.properties(association.content(source), item)
                .stream()
                .filter(index -> index >= 1 && index <= all.size())
                .map(index -> all.get(index - 1))
                .toList();
    }

    /** An item's bytes; empty where it is too large or not all there. */
    private byte[] data(long item) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (ItemInfo.Extent extent : ItemInfo.extents(content("iloc"), item)) {
            long from = extent.position();
            if (extent.method() == IN_ITEM_DATA) {
                @Nullable
                IsoBox inside = IsoBox.find(meta, "idat").orElse(null);
                from = inside == null ? -1 : inside.start() + from;
            }
            if (from >= 0 && extent.length() <= Envelope.LARGEST_BLOCK && from <= source.length() - extent.length()) {
                Envelope.append(data, source.bytes(from, extent.length()), 0);
            }
        }
        return data.toByteArray();
    }

    private byte[] content(String type) throws IOException {
        @Nullable
        IsoBox box = IsoBox.find(meta, type).orElse(null);
        return box == null ? new byte[0] : box.content(source);
    }

    /** Before the TIFF structure stands how many bytes come before it. */
    private static byte @Nullable [] withoutOffset(byte[] item) {
        if (item.length < 8) {
            return null;
        }
        long from = 4 + Bytes.bigEndian(item, 0, 4);
        return from < item.length ? Arrays.copyOfRange(item, (int) from, item.length) : null;
    }
}
