package photoscope.models;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;

import photoscope.photo.Embedding;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.pixels.Picture;

/**
 * Pictures to embeddings. {@link #prepare} may be called from any number of threads; {@link #encode} takes one caller at a
 * time and lets others wait.
 */
public final class ImageEncoder {
    private static final String INPUT = "pixel_values";
    private static final String OUTPUT = "image_embeds";
    private static final int LARGEST_BATCH = 16;

    private final OnnxEncoder encoder;
    private final ImagePreprocessor preprocessor;
    private final int size;
    private final int batch;
    private FloatBuffer buffer = FloatBuffer.allocate(0);
    private boolean closed;

    private ImageEncoder(OnnxEncoder encoder, ImageInput input) throws ModelException {
        this.encoder = encoder;
        this.preprocessor = new ImagePreprocessor(input);
        this.size = input.size();
        encoder.requireInputs(Set.of(INPUT), Set.of(INPUT));
        this.batch = batch(encoder.shapeOf(INPUT));
        run(List.of(new float[preprocessor.length()]));
    }

    /** Loads the pack's image model and tries it once. */
    static ImageEncoder open(ModelPack.Ready pack, EncoderOptions options) throws ModelException {
        ImageInput input = pack.manifest().image();
        OnnxEncoder encoder = new OnnxEncoder(pack, input.model(), OUTPUT, options);
        try {
            return new ImageEncoder(encoder, input);
        } catch (ModelException e) {
            encoder.close();
            throw e;
        }
    }

    /** The picture as the model wants it: three planes of floats. Thread-safe, and most of it is resizing. */
    public float[] prepare(Picture picture) {
        return preprocessor.prepare(picture);
    }

    /**
     * The embeddings of prepared pictures, in their order; empty for a picture for which the model gave no direction (zeros or
     * not a number). Runs in batches of at most 16.
     *
     * @throws ModelException if the model fails
     */
    public synchronized List<Optional<Embedding>> encode(List<float[]> prepared) throws ModelException {
        if (closed) {
            throw new IllegalStateException("the encoder is closed");
        }
        List<Optional<Embedding>> embeddings = new ArrayList<>(prepared.size());
        for (int from = 0; from < prepared.size(); from += batch) {
            embeddings.addAll(run(prepared.subList(from, Math.min(prepared.size(), from + batch))));
        }
        return embeddings;
    }

    private List<Optional<Embedding>> run(List<float[]> pictures) throws ModelException {
        int count = pictures.size();
        FloatBuffer pixels = buffer(count);
        for (float[] picture : pictures) {
            if (picture.length != preprocessor.length()) {
                throw new IllegalArgumentException("a prepared picture of " + picture.length + " numbers");
            }
            pixels.put(picture);
        }
        long[] shape = {count, 3, size, size};
        try (OnnxTensor tensor = OnnxTensor.createTensor(OnnxEncoder.environment(), pixels.flip(), shape)) {
            return encoder.embeddings(Map.of(INPUT, tensor), count);
        } catch (OrtException e) {
            throw encoder.disagreement(Told.by(e), e);
        }
    }

    /** Direct and in native order, which the runtime reads without a copy; kept for the next batch. */
    private FloatBuffer buffer(int count) {
        int needed = count * preprocessor.length();
        if (buffer.capacity() < needed) {
            buffer = ByteBuffer.allocateDirect(needed * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
        }
        return buffer.clear();
    }

    /** How many pictures go in at once; the declared shape may leave it open, as it may the sides. */
    private int batch(long[] shape) throws ModelException {
        long[] wanted = {1, 3, size, size};
        boolean fits = shape.length == wanted.length;
        for (int i = 0; fits && i < wanted.length; i++) {
            fits = shape[i] == -1 || shape[i] == wanted[i];
        }
        if (!fits) {
            throw encoder.disagreement(
                    Sentence.of("it takes %s, not pictures of [any, 3, %s, %s]", Arrays.toString(shape), size, size),
                    null);
        }
        return shape[0] == 1 ? 1 : LARGEST_BATCH;
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            encoder.close();
        }
    }
}
