package photoscope.vectors;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import photoscope.photo.ContentHash;

/** Entries and codes together: what is computed from a piece of vectors. */
final class DerivedFiles {
    private static final int PIECE = 512;

    private final Entries entries;
    private final Codes codes;
    private final RecordLayout layout;

    DerivedFiles(Entries entries, Codes codes, RecordLayout layout) {
        this.entries = entries;
        this.codes = codes;
        this.layout = layout;
    }

    /** Adds what belongs to vectors that were just stored. Entries come last: they vouch for the others. */
    void append(int first, List<VectorRecord> records) throws IOException {
        for (int from = 0; from < records.size(); from += PIECE) {
            List<VectorRecord> piece = records.subList(from, Math.min(records.size(), from + PIECE));
            int codeBytes = codes.file().itemBytes();
            byte[] codeItems = new byte[piece.size() * codeBytes];
            byte[] entryItems = new byte[piece.size() * Entries.BYTES];
            for (int i = 0; i < piece.size(); i++) {
                VectorRecord item = piece.get(i);
                int ordinal = first + from + i;
                ContentHash content = item.content();
                Codes.encode(ordinal, item.embedding().values(), codeItems, i * codeBytes);
                Entries.encode(ordinal, item.part().value(), content.first(),
                        item.provisional() ? RecordLayout.PROVISIONAL : 0, entryItems, i * Entries.BYTES);
            }
            codes.file().write(first + from, codeItems, piece.size());
            entries.file().write(first + from, entryItems, piece.size());
        }
    }

    /** Wipes entries that were written for vectors which were then taken back. */
    void forget(int first, int number) throws IOException {
        entries.file().write(first, new byte[number * Entries.BYTES], number);
        entries.file().force();
    }

    /** Makes again what disagrees with a whole record; tells how many items did. */
    int agree(int ordinal, byte[] records, int at) throws IOException {
        return agree(entries.file(), ordinal, entry(ordinal, records, at))
                + agree(codes.file(), ordinal, code(ordinal, records, at));
    }

    private static int agree(DerivedFile file, int ordinal, byte[] expected) throws IOException {
        if (agrees(file, ordinal, expected)) {
            return 0;
        }
        file.rewrite(ordinal, expected);
        return 1;
    }

    /** Whether a file holds what it should for this ordinal. */
    static boolean agrees(DerivedFile file, int ordinal, byte[] expected) {
        byte[] item = new byte[file.itemBytes()];
        file.read(ordinal, item, 0);
        return Arrays.equals(item, expected);
    }

    byte[] entry(int ordinal, byte[] records, int at) {
        byte[] item = new byte[Entries.BYTES];
        Entries.encode(ordinal, layout.part(records, at), layout.hash(records, at), layout.flags(records, at), item, 0);
        return item;
    }

    byte[] code(int ordinal, byte[] records, int at) {
        float[] values = new float[layout.dimensions()];
        layout.values(records, at, values);
        byte[] item = new byte[codes.file().itemBytes()];
        Codes.encode(ordinal, values, item, 0);
        return item;
    }
}
