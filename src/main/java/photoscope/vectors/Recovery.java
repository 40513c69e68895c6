package photoscope.vectors;

import java.io.IOException;

import photoscope.photo.OrdinalSet;

/**
 * Puts a store right when it is opened, after whatever happened to its files. Only the end of the vectors is
 * ever cut: what was never acknowledged. A damaged record further in keeps its place, so that the ordinals after
 * it stay what they were, and is refused when read.
 */
final class Recovery {
    private static final int SAMPLES = 16;

    private final VectorsFile vectors;
    private final Entries entries;
    private final Codes codes;
    private final DerivedFiles derived;
    private final RecordLayout layout;
    private int damaged;
    private int entriesRebuilt;
    private int codesRebuilt;

    Recovery(VectorsFile vectors, Entries entries, Codes codes, DerivedFiles derived) {
        this.vectors = vectors;
        this.entries = entries;
        this.codes = codes;
        this.derived = derived;
        this.layout = vectors.layout();
    }

    OpeningReport run() throws IOException {
        OrdinalSet wholeEntries = entries.findWhole();
        int stored = vectors.records();
        int entered = wholeEntries.lastSet() + 1;
        int records = withoutTornEnd(stored, entered);
        long bytesCut = vectors.cutTo(records);
        entries.file().start(records);
        codes.file().start(records);

        int codesKept = Math.min(Math.min(entered, codes.file().found()), records);
        Disagreement disagreement = lookForDisagreement(wholeEntries, Math.min(entered, records), codesKept);
        rebuild(disagreement.ofEntries ? new OrdinalSet(0) : wholeEntries, disagreement.ofCodes ? 0 : codesKept,
                records);
        codes.distrust(records);
        return new OpeningReport(records, bytesCut, Math.max(0, entered - stored), damaged, entriesRebuilt,
                codesRebuilt, vectors.headerRepaired());
    }

    private record Disagreement(boolean ofEntries, boolean ofCodes) {}

    /** Entries are written when their vectors are on the disk: what they vouch for is not a torn end. */
    private int withoutTornEnd(int stored, int entered) throws IOException {
        byte[] record = new byte[layout.bytes()];
        int records = stored;
        while (records > entered && !vectors.read(records - 1, record)) {
            records--;
        }
        return records;
    }

    /** Compares a few, the last ones above all: files put back from different backups differ there. */
    private Disagreement lookForDisagreement(OrdinalSet wholeEntries, int entered, int codesKept) throws IOException {
        byte[] record = new byte[layout.bytes()];
        boolean ofEntries = false;
        boolean ofCodes = false;
        for (int sample = 0; sample < 2 * SAMPLES; sample++) {
            int ordinal = sample < SAMPLES
                    ? entered - 1 - sample
                    : (int) ((long) entered * (sample - SAMPLES) / SAMPLES);
            if (ordinal < 0 || ordinal >= entered || !vectors.read(ordinal, record)) {
                continue;
            }
            ofEntries |= wholeEntries.contains(ordinal)
                    && !DerivedFiles.agrees(entries.file(), ordinal, derived.entry(ordinal, record, 0));
            ofCodes |= ordinal < codesKept
                    && !DerivedFiles.agrees(codes.file(), ordinal, derived.code(ordinal, record, 0));
        }
        return new Disagreement(ofEntries, ofCodes);
    }

    private void rebuild(OrdinalSet wholeEntries, int codesKept, int records) throws IOException {
        int most = vectors.recordsInPiece();
        byte[] piece = new byte[most * layout.bytes()];
        int next = firstToRebuild(0, wholeEntries, codesKept);
        while (next < records) {
            int number = Math.min(most, records - next);
            vectors.readMany(next, number, piece);
            rebuildPiece(next, number, piece, wholeEntries, codesKept);
            next = firstToRebuild(next + number, wholeEntries, codesKept);
        }
    }

    private static int firstToRebuild(int from, OrdinalSet wholeEntries, int codesKept) {
        return from >= codesKept ? from : Math.min(codesKept, wholeEntries.nextClear(from));
    }

    private void rebuildPiece(int first, int number, byte[] piece, OrdinalSet wholeEntries, int codesKept)
            throws IOException {
        int codeBytes = codes.file().itemBytes();
        byte[] entryItems = new byte[number * Entries.BYTES];
        byte[] codeItems = new byte[number * codeBytes];
        float[] values = new float[layout.dimensions()];
        float[] none = new float[layout.dimensions()];
        for (int i = 0; i < number; i++) {
            int at = i * layout.bytes();
            int ordinal = first + i;
            boolean whole = layout.isWhole(piece, at);
            if (whole) {
                layout.values(piece, at, values);
            } else {
                damaged++;
            }
            Codes.encode(ordinal, whole ? values : none, codeItems, i * codeBytes);
            codesRebuilt += ordinal >= codesKept ? 1 : 0;
            if (wholeEntries.contains(ordinal)) {
                entries.file().read(ordinal, entryItems, i * Entries.BYTES);
            } else {
                entriesRebuilt++;
                Entries.encode(ordinal, whole ? layout.part(piece, at) : 0, whole ? layout.hash(piece, at) : 0,
                        whole ? layout.flags(piece, at) : VectorStore.DAMAGED, entryItems, i * Entries.BYTES);
            }
        }
        codes.file().write(first, codeItems, number);
        entries.file().write(first, entryItems, number);
    }
}
