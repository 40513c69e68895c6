package photoscope.media;

/** Bytes in memory. */
@SuppressWarnings("ArrayRecordComponent") // shared, not copied
record ArraySource(byte[] array) implements ByteSource {
    @Override
    public long length() {
        return array.length;
    }

    @Override
    public int read(long position, byte[] target, int offset, int count) {
        int got = (int) Math.min(count, array.length - position);
        if (got <= 0) {
            return -1;
        }
        System.arraycopy(array, (int) position, target, offset, got);
        return got;
    }
}
