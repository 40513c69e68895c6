package photoscope.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.FileType;

/** What people wrote into films, where ISO media files keep XMP (ISO 16684-3, 1.1.4, and QuickTime's user data). */
final class FilmXmp {
    private static final Logger LOG = LoggerFactory.getLogger(FilmXmp.class);
    private static final UUID XMP = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");
    private static final int UUID_BYTES = 16;

    private FilmXmp() {}

    /** The words; empty where there are none, or none that can be understood. */
    static Optional<XmpWords> read(LoadedFile file, FileType type) {
        if (type != FileType.MP4 && type != FileType.MOV) {
            return Optional.empty();
        }
        try (ByteSource source = file.open()) {
            byte[] packet = packet(source);
            return packet.length == 0 ? Optional.empty() : Optional.of(XmpFile.read(packet));
        } catch (IOException e) {
            LOG.debug("XMP of {} that can't be read", file.path(), e);
            return Optional.empty();
        }
    }

    private static byte[] packet(ByteSource source) throws IOException {
        List<IsoBox> boxes = IsoBox.between(source, 0, source.length());
        for (IsoBox box : boxes) {
            if (box.type().equals("uuid") && box.end() - box.start() > UUID_BYTES) {
                ByteBuffer id = ByteBuffer.wrap(source.bytes(box.start(), UUID_BYTES));
                if (XMP.equals(new UUID(id.getLong(), id.getLong()))) {
                    return text(new IsoBox(box.type(), box.start() + UUID_BYTES, box.end()), source);
                }
            }
        }
        Optional<IsoBox> inside = IsoBox.find(boxes, "moov");
        inside = inside.isEmpty() ? inside : IsoBox.find(inside.get().children(source, 0), "udta");
        inside = inside.isEmpty() ? inside : IsoBox.find(inside.get().children(source, 0), "XMP_");
        return inside.isEmpty() ? new byte[0] : text(inside.get(), source);
    }

    /** Some fill their box up with zeros. */
    private static byte[] text(IsoBox box, ByteSource source) throws IOException {
        byte[] bytes = box.content(source);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
