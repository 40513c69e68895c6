package photoscope.vectors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

import photoscope.photo.ContentHash;

/**
 * How one vector lies on disk, little-endian: part id (8), the first 16 bytes of the content hash, the model's
 * fingerprint (8), flags (4), CRC-32C of everything else (4), then the coordinates as float32. All records of
 * a store are equally long, so that an ordinal is a position.
 */
final class RecordLayout {
    static final int PROVISIONAL = 1;
    private static final int FINGERPRINT_AT = 24;
    private static final int FLAGS_AT = 32;
    private static final int CHECKSUM_AT = 36;
    private static final int VALUES_AT = 40;

    private final VectorFormat format;
    private final int bytes;

    RecordLayout(VectorFormat format) {
        this.format = format;
        this.bytes = VALUES_AT + Float.BYTES * format.dimensions();
    }

    /** Length of a record. */
    int bytes() {
        return bytes;
    }

    int dimensions() {
        return format.dimensions();
    }

    void encode(VectorRecord item, byte[] into, int at) {
        ByteBuffer buffer = littleEndian(into);
        ContentHash content = item.content();
        buffer.putLong(at, item.part().value()).putLong(at + 8, content.first()).putLong(at + 16, content.second());
        buffer.putLong(at + FINGERPRINT_AT, format.fingerprint());
        buffer.putInt(at + FLAGS_AT, item.provisional() ? PROVISIONAL : 0);
        buffer.position(at + VALUES_AT).asFloatBuffer().put(0, item.embedding().values(), 0, format.dimensions());
        buffer.putInt(at + CHECKSUM_AT, checksum(into, at));
    }

    /** Whether the record at this place is complete, undamaged and of this store's model. */
    boolean isWhole(byte[] from, int at) {
        ByteBuffer buffer = littleEndian(from);
        return buffer.getInt(at + CHECKSUM_AT) == checksum(from, at)
                && buffer.getLong(at + FINGERPRINT_AT) == format.fingerprint();
    }

    long part(byte[] from, int at) {
        return littleEndian(from).getLong(at);
    }

    /** The first eight bytes of the content hash. */
    long hash(byte[] from, int at) {
        return littleEndian(from).getLong(at + 8);
    }

    int flags(byte[] from, int at) {
        return littleEndian(from).getInt(at + FLAGS_AT);
    }

    void values(byte[] from, int at, float[] into) {
        littleEndian(from).position(at + VALUES_AT).asFloatBuffer().get(0, into, 0, format.dimensions());
    }

    private int checksum(byte[] from, int at) {
        CRC32C crc = new CRC32C();
        crc.update(from, at, CHECKSUM_AT);
        crc.update(from, at + VALUES_AT, bytes - VALUES_AT);
        return (int) crc.getValue();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
