package photoscope.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;
import photoscope.photo.PartId;

/** Vectors whose every field follows from their number, so that any mix-up shows. */
final class Vectors {
    private Vectors() {}

    static VectorRecord record(int number, int dimensions) {
        Random random = new Random(number);
        float[] values = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return record(number, values);
    }

    static VectorRecord record(int number, float[] values) {
        return new VectorRecord(new PartId(1_000_000L + number), new ContentHash(7L * number, number, 3, 4),
                number % 5 == 0, Embedding.normalized(values));
    }

    static List<VectorRecord> records(int from, int to, int dimensions) {
        List<VectorRecord> records = new ArrayList<>();
        for (int number = from; number < to; number++) {
            records.add(record(number, dimensions));
        }
        return records;
    }

    /** Whether what is stored at an ordinal is wholly the record of that number. */
    static boolean isRecord(VectorStore store, int ordinal, int number) {
        VectorRecord expected = record(number, store.format().dimensions());
        try {
            return store.partAt(ordinal) == expected.part().value()
                    && store.hashAt(ordinal) == expected.content().first()
                    && store.flagsAt(ordinal) == (expected.provisional() ? VectorStore.PROVISIONAL : 0)
                    && Arrays.equals(store.read(ordinal).values(), expected.embedding().values());
        } catch (VectorDamaged e) {
            return false;
        }
    }
}
