package photoscope.models;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;

import photoscope.photo.Embedding;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** Words to embeddings. May be called from several threads, which wait for one another. */
public final class TextEncoder {
    private static final String TOKENS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String OUTPUT = "text_embeds";

    private final OnnxEncoder encoder;
    private final ClipTokenizer tokenizer;
    private boolean closed;

    private TextEncoder(OnnxEncoder encoder, ClipTokenizer tokenizer) throws ModelException {
        this.encoder = encoder;
        this.tokenizer = tokenizer;
        encoder.requireInputs(Set.of(TOKENS), Set.of(TOKENS, MASK));
        run("");
    }

    /** Loads the pack's text model and, at the same time, its tokenizer, which takes as long; tries them once. */
    static TextEncoder open(ModelPack.Ready pack, EncoderOptions options) throws ModelException {
        TextInput input = pack.manifest().text();
        FutureTask<ClipTokenizer> tokenizer = new FutureTask<>(() -> ClipTokenizer.open(pack.folder(), input));
        Thread.ofPlatform().daemon().name("tokenizer-loader").start(tokenizer);
        OnnxEncoder encoder = new OnnxEncoder(pack, input.model(), OUTPUT, options);
        try {
            return new TextEncoder(encoder, loaded(tokenizer, pack));
        } catch (ModelException e) {
            encoder.close();
            throw e;
        }
    }

    /**
     * The embedding of a text of any length and language; beyond the model's length it is cut.
     *
     * @throws ModelException if the model fails, or gives no direction for this text
     */
    public synchronized Embedding encode(String text) throws ModelException {
        if (closed) {
            throw new IllegalStateException("the encoder is closed");
        }
        return run(text)
                .orElseThrow(() -> encoder.disagreement(Sentence.of("it gives no embedding for \"%s\"", text), null));
    }

    private Optional<Embedding> run(String text) throws ModelException {
        long[] tokens = tokenizer.encode(text);
        OrtEnvironment environment = OnnxEncoder.environment();
        long[] shape = {1, tokens.length};
        try (OnnxTensor tokenTensor = OnnxTensor.createTensor(environment, direct(tokens), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, direct(tokenizer.attention(tokens)),
                        shape)) {
            Map<String, OnnxTensor> inputs = new HashMap<>(Map.of(TOKENS, tokenTensor, MASK, maskTensor));
            inputs.keySet().retainAll(encoder.inputs());
            return encoder.embeddings(inputs, 1).getFirst();
        } catch (OrtException e) {
            throw encoder.disagreement(Told.by(e), e);
        }
    }

    private static LongBuffer direct(long[] values) {
        return ByteBuffer.allocateDirect(values.length * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer()
                .put(values)
                .flip();
    }

    private static ClipTokenizer loaded(FutureTask<ClipTokenizer> tokenizer, ModelPack.Ready pack)
            throws ModelException {
        try {
            return tokenizer.get();
        } catch (ExecutionException e) {
            throw ModelException.damaged(pack.id(), Told.by(e.getCause() instanceof ModelException known ? known : e),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(Sentence.of("Loading model pack %s was interrupted", pack.id()), e);
        }
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            encoder.close();
        }
    }
}
