package photoscope.vectors;

import photoscope.photo.Embedding;

/** Room for one record, used again and again by one thread. */
final class RecordBuffer {
    private final RecordLayout layout;
    private final byte[] bytes;
    private final Embedding embedding;

    RecordBuffer(RecordLayout layout) {
        this.layout = layout;
        this.bytes = new byte[layout.bytes()];
        this.embedding = new Embedding(new float[layout.dimensions()]);
    }

    byte[] bytes() {
        return bytes;
    }

    long part() {
        return layout.part(bytes, 0);
    }

    long hash() {
        return layout.hash(bytes, 0);
    }

    void decode() {
        layout.values(bytes, 0, embedding.values());
    }

    /** The vector decoded last; overwritten by the next. */
    Embedding embedding() {
        return embedding;
    }
}
