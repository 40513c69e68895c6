package photoscope.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Embedding;

/**
 * Files of vectors to search among, in the exchange format.
 *
 * @param base the vectors, {@code .fvecs}
 * @param query the queries, {@code .fvecs}
 * @param truth the nearest of each query, best first, {@code .ivecs}; null to find them by looking at all
 */
public record VectorSet(Path base, Path query, @Nullable Path truth) {
    private static final long SEED = 7;
    private static final int QUERIES = 1_000;

    /** Random ones, spread as a CLIP model's are, in two files of this folder. */
    static VectorSet random(Path folder, int size, int dimensions) throws IOException {
        VectorSet made = new VectorSet(folder.resolve("base.fvecs"), folder.resolve("query.fvecs"), null);
        ClipLikeVectors source = new ClipLikeVectors(dimensions, SEED);
        write(source, made.base, size);
        write(source, made.query, QUERIES);
        return made;
    }

    private static void write(ClipLikeVectors source, Path path, int count) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 20)) {
            for (int i = 0; i < count; i++) {
                float[] values = source.next().values();
                ByteBuffer row = ByteBuffer.allocate(Integer.BYTES * (1 + values.length))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(values.length);
                row.asFloatBuffer().put(values);
                out.write(row.array());
            }
        }
    }

    Embedding[] queries() throws IOException {
        try (VectorFile file = VectorFile.open(query)) {
            return file.embeddings(0, file.rows());
        }
    }
}
