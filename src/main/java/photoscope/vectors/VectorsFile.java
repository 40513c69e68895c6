package photoscope.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import photoscope.photo.RandomIds;
import photoscope.photo.Sentence;
import photoscope.storage.AppendFile;
import photoscope.storage.AtomicFile;
import photoscope.storage.FileReads;

/** The file of vectors, the only one that can't be made again without the photos. */
final class VectorsFile implements Closeable {
    static final int MOST_READERS_KEPT = 8;
    private static final String MAGIC = "PSVECTOR";
    private static final int PIECE_BYTES = 1 << 20;
    private static final int RECORDS_LOOKED_AT_TO_TRUST_A_FILE = 8;

    private final RecordLayout layout;
    private final long generation;
    private final boolean headerRepaired;
    private final AppendFile file;
    private final FileReads reads;

    private VectorsFile(Path path, RecordLayout layout, long generation, boolean headerRepaired) throws IOException {
        this.layout = layout;
        this.generation = generation;
        this.headerRepaired = headerRepaired;
        this.file = new AppendFile(path);
        this.reads = new FileReads(path, MOST_READERS_KEPT);
    }

    /** Opens or creates it; a header that is damaged before good records of this model is written anew. */
    static VectorsFile open(Path path, VectorFormat format) throws IOException {
        RecordLayout layout = new RecordLayout(format);
        FileHeader fresh = new FileHeader(MAGIC, format, RandomIds.next());
        if (!Files.exists(path) || Files.size(path) < FileHeader.BYTES) {
            AtomicFile.write(path, fresh.encode());
            return new VectorsFile(path, layout, fresh.generation(), false);
        }
        byte[] bytes = new byte[FileHeader.BYTES];
        try (FileReads reads = new FileReads(path, 1)) {
            reads.read(0, bytes, 0, bytes.length);
        }
        Optional<FileHeader> header = FileHeader.decode(bytes).filter(found -> found.magic().equals(MAGIC));
        if (header.isPresent()) {
            refuseOther(path, header.get().format(), format);
            return new VectorsFile(path, layout, header.get().generation(), false);
        }
        VectorsFile file = new VectorsFile(path, layout, fresh.generation(), true);
        if (!file.startsWithWholeRecords()) {
            file.close();
            throw new VectorStoreRefused(Sentence.of("%s is damaged at its beginning and holds no vectors of this"
                    + " model. Move it away: its vectors are made again from the photos.", path));
        }
        file.file.overwrite(0, fresh.encode());
        return file;
    }

    private static void refuseOther(Path path, VectorFormat found, VectorFormat expected) throws VectorStoreRefused {
        if (!found.equals(expected)) {
            throw new VectorStoreRefused(Sentence.of(
                    "%s holds vectors of another model: %d dimensions, fingerprint %s, where %d and %s are expected."
                            + " Each model needs a folder of its own.",
                    path, found.dimensions(), HexFormat.of().toHexDigits(found.fingerprint()), expected.dimensions(),
                    HexFormat.of().toHexDigits(expected.fingerprint())));
        }
    }

    private boolean startsWithWholeRecords() throws IOException {
        byte[] bytes = new byte[layout.bytes()];
        int count = records();
        for (int i = 0; i < Math.min(count, RECORDS_LOOKED_AT_TO_TRUST_A_FILE); i++) {
            if (read(i, bytes)) {
                return true;
            }
        }
        return count == 0;
    }

    RecordLayout layout() {
        return layout;
    }

    long generation() {
        return generation;
    }

    boolean headerRepaired() {
        return headerRepaired;
    }

    /** Records that the file is long enough for. */
    int records() {
        return (int) Math.min(Integer.MAX_VALUE - 8, Math.max(0, file.length() - FileHeader.BYTES) / layout.bytes());
    }

    /** Fills the array with a record; false if it is damaged. */
    boolean read(int ordinal, byte[] into) throws IOException {
        reads.read(position(ordinal), into, 0, layout.bytes());
        return layout.isWhole(into, 0);
    }

    /** Fills the array with records that follow one another, unchecked. */
    void readMany(int first, int count, byte[] into) throws IOException {
        reads.read(position(first), into, 0, count * layout.bytes());
    }

    /** How many records fit a piece of about a megabyte. */
    int recordsInPiece() {
        return Math.max(1, PIECE_BYTES / layout.bytes());
    }

    /** Adds records and returns when they are on the disk; none is there if it throws. */
    void append(List<VectorRecord> records) throws IOException {
        long start = file.length();
        try {
            byte[] piece = new byte[Math.min(records.size(), recordsInPiece()) * layout.bytes()];
            int filled = 0;
            for (VectorRecord item : records) {
                layout.encode(item, piece, filled);
                filled += layout.bytes();
                if (filled == piece.length) {
                    file.append(piece, 0, filled);
                    filled = 0;
                }
            }
            file.append(piece, 0, filled);
            file.force();
        } catch (IOException e) {
            takeBack(start, e);
            throw e;
        }
    }

    /** Forgets records from an ordinal on, noting in the failure if even that fails. */
    void takeBackFrom(int ordinal, IOException failure) {
        takeBack(position(ordinal), failure);
    }

    private void takeBack(long length, IOException failure) {
        try {
            file.cut(length);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Cuts the file after so many records; tells how many bytes that took away. */
    long cutTo(int records) throws IOException {
        long surplus = file.length() - position(records);
        if (surplus > 0) {
            file.cut(position(records));
        }
        return surplus;
    }

    private long position(int ordinal) {
        return FileHeader.BYTES + (long) ordinal * layout.bytes();
    }

    @Override
    public void close() throws IOException {
        try (file; reads) {
            file.force();
        }
    }
}
