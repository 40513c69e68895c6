package photoscope.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntConsumer;

import photoscope.photo.Embedding;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/**
 * The vectors of one model, in a folder. Each record names its part, the content it was computed from, its model
 * and its checksum, so that no fault in a file or a program can make a vector answer for another photo. Records
 * are only ever added; a record's ordinal is its position and does not change while the store is open.
 *
 * <p>Three files: {@code vectors}, the truth, is forced to the disk by each append before the derived
 * {@code entries} and {@code codes} are written; these are made again whenever they are missing or wrong.
 * Everything is on disk and mapped, next to nothing on the heap.
 *
 * <p>Many threads may read while one appends. The folder belongs to one process at a time, which the library's
 * lock sees to.
 */
public final class VectorStore implements Closeable {
    /** Bit of {@link #flagsAt}: computed from a thumbnail because the photo itself was away. */
    public static final int PROVISIONAL = RecordLayout.PROVISIONAL;
    /** Bit of {@link #flagsAt}: the record was found damaged and it is unknown whose it was; its part is 0. */
    public static final int DAMAGED = 1 << 31;

    private final VectorFormat format;
    private final Arena arena;
    private final VectorsFile vectors;
    private final Entries entries;
    private final Codes codes;
    private final DerivedFiles derived;
    private final OpeningReport openingReport;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private volatile int size;
    private boolean closed;

    private VectorStore(VectorFormat format, VectorsFile vectors, Path folder, Arena arena) throws IOException {
        this.format = format;
        this.arena = arena;
        this.vectors = vectors;
        this.entries = new Entries(folder.resolve("entries"), format, vectors.generation(), arena);
        this.codes = new Codes(folder.resolve("codes"), format, vectors.generation(), arena);
        this.derived = new DerivedFiles(entries, codes, vectors.layout());
        this.openingReport = new Recovery(vectors, entries, codes, derived).run();
        this.size = openingReport.records();
    }

    /**
     * Opens the store in this folder, creating it where there is none.
     *
     * @throws VectorStoreRefused if it holds another model's vectors or is damaged beyond recognition; nothing is
     *     changed then
     */
    public static VectorStore open(Path folder, VectorFormat format) throws IOException {
        Files.createDirectories(folder);
        VectorsFile vectors = VectorsFile.open(folder.resolve("vectors"), format);
        Arena arena = Arena.ofShared();
        try {
            return new VectorStore(format, vectors, folder, arena);
        } catch (IOException | RuntimeException e) {
            arena.close();
            vectors.close();
            throw e;
        }
    }

    /** What opening found and put right. */
    public OpeningReport openingReport() {
        return openingReport;
    }

    public VectorFormat format() {
        return format;
    }

    /** Number of records; ordinals are below it. */
    public int size() {
        return size;
    }

    /**
     * Adds a batch and returns when it is on the disk. When it throws, none of the batch was added and the store
     * can be used on.
     *
     * @return the ordinal of the first; the others follow
     * @throws IllegalArgumentException if a vector has other dimensions or is not finite
     */
    public synchronized int append(List<VectorRecord> records) throws IOException {
        records.forEach(this::check);
        int first = size;
        try (Use using = use()) {
            using.check();
            vectors.append(records);
            try {
                derived.append(first, records);
            } catch (IOException e) {
                takeBack(first, records.size(), e);
                throw new ToldIOException(Sentence
                        .of("Could not add vectors: %s. What was there before is kept; free some space on that disk"
                                + " and try again.", Told.by(e)),
                        e);
            }
        }
        size = first + records.size();
        return first;
    }

    private void check(VectorRecord item) {
        if (item.embedding().dimensions() != format.dimensions()) {
            throw new IllegalArgumentException("a vector of " + item.embedding().dimensions()
                    + " dimensions does not fit a store of " + format.dimensions());
        }
        for (float value : item.embedding().values()) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException(
                        "the vector of part " + item.part().value() + " has a coordinate that is " + value);
            }
        }
    }

    private void takeBack(int first, int number, IOException failure) {
        vectors.takeBackFrom(first, failure);
        try {
            derived.forget(first, number);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** The id of the part that a vector belongs to. */
    public long partAt(int ordinal) {
        return entries.part(Objects.checkIndex(ordinal, size));
    }

    /** The first eight bytes of the hash of the content that a vector was computed from. */
    public long hashAt(int ordinal) {
        return entries.hash(Objects.checkIndex(ordinal, size));
    }

    /** {@link #PROVISIONAL} and {@link #DAMAGED}, as bits. */
    public int flagsAt(int ordinal) {
        return entries.flags(Objects.checkIndex(ordinal, size));
    }

    /**
     * A vector, its checksum and owner checked.
     *
     * @throws VectorDamaged if it can't be trusted or read
     */
    public Embedding read(int ordinal) throws VectorDamaged {
        RecordBuffer buffer = newBuffer();
        try (Use using = use()) {
            using.check();
            read(ordinal, buffer);
        }
        return buffer.embedding();
    }

    /** The same without allocation; only while someone is in {@link #use}. */
    void read(int ordinal, RecordBuffer buffer) throws VectorDamaged {
        Objects.checkIndex(ordinal, size);
        try {
            if (!vectors.read(ordinal, buffer.bytes())) {
                throw new VectorDamaged(ordinal, "has a wrong checksum");
            }
            if (buffer.part() != entries.part(ordinal) || buffer.hash() != entries.hash(ordinal)) {
                throw new VectorDamaged(ordinal, "belongs to another photo than its entry says");
            }
            buffer.decode();
        } catch (IOException e) {
            throw new VectorDamaged(ordinal, e);
        }
    }

    /**
     * Reads every record, compares checksums, and makes derived items again that disagree.
     *
     * @param damaged is told the ordinals of damaged records, lowest first
     */
    public VerifyReport verify(IntConsumer damaged) throws IOException {
        try (Use using = use()) {
            using.check();
            int total = size;
            int most = vectors.recordsInPiece();
            byte[] piece = new byte[most * vectors.layout().bytes()];
            int bad = 0;
            int repaired = 0;
            for (int first = 0; first < total; first += most) {
                int number = Math.min(most, total - first);
                vectors.readMany(first, number, piece);
                for (int i = 0; i < number; i++) {
                    int at = i * vectors.layout().bytes();
                    if (vectors.layout().isWhole(piece, at)) {
                        repaired += derived.agree(first + i, piece, at);
                    } else {
                        bad++;
                        damaged.accept(first + i);
                    }
                }
            }
            return new VerifyReport(total, bad, repaired);
        }
    }

    /** A number that is equal as long as the file of vectors is the same one. */
    long generation() {
        return vectors.generation();
    }

    /** A checksum of which parts and contents these ordinals are the vectors of. */
    int entriesChecksum(int first, int end) {
        return entries.checksum(first, end);
    }

    /**
     * @throws IllegalArgumentException if the query has other dimensions than the vectors
     */
    void checkFits(Embedding query) {
        if (query.dimensions() != format.dimensions()) {
            throw new IllegalArgumentException(
                    "a query of " + query.dimensions() + " dimensions does not fit vectors of " + format.dimensions());
        }
    }

    RecordBuffer newBuffer() {
        return new RecordBuffer(vectors.layout());
    }

    /** The rough copies of ordinals {@code index * DerivedFile.CHUNK} on; only while someone is in {@link #use}. */
    MemorySegment codes(int index) {
        return codes.checkedChunk(index, vectors);
    }

    /** Keeps the store open until it is closed. */
    Use use() {
        use.readLock().lock();
        return new Use();
    }

    /** A reader's hold on the store. */
    final class Use implements AutoCloseable {
        private Use() {}

        void check() {
            if (closed) {
                throw new IllegalStateException("the vectors were closed");
            }
        }

        @Override
        public void close() {
            use.readLock().unlock();
        }
    }

    /** Waits for readers and a writer under way, then closes; whoever comes later gets an exception. */
    @Override
    public void close() throws IOException {
        use.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            arena.close();
            try (vectors) {
                codes.file().close(size);
                entries.file().close(size);
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}
