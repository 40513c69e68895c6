package photoscope.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.Pictured;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.photo.Embedding;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;

/** Feeds the image encoder in batches, on one thread; what has no picture passes by, in its turn. */
final class EmbedStage {
    private static final int BATCH = 16;
    private static final int MOST_WAITING = 64;
    /** How long a batch waits to fill up: decoding that is slower than the encoder must not wait for it. */
    private static final long LINGER_MILLISECONDS = 20;

    private final ImageEncoder encoder;
    private final Handoff<ReadResult> in;
    private final Handoff<Embedded> out;
    private final StageTimes times;

    EmbedStage(ImageEncoder encoder, Handoff<ReadResult> in, Handoff<Embedded> out, StageTimes times) {
        this.encoder = encoder;
        this.in = in;
        this.out = out;
        this.times = times;
    }

    void run() throws InterruptedException, ModelException {
        List<ReadResult> batch = new ArrayList<>();
        int pictures = 0;
        Optional<ReadResult> next = in.take();
        while (next.isPresent()) {
            batch.add(next.get());
            pictures += next.get() instanceof Pictured ? 1 : 0;
            boolean isFull = pictures == BATCH || pictures == 0 || batch.size() == MOST_WAITING;
            next = isFull ? Optional.empty() : in.poll(LINGER_MILLISECONDS);
            if (next.isEmpty()) {
                encode(batch);
                batch.clear();
                pictures = 0;
                next = in.take();
            }
        }
        out.finish();
    }

    /** Hands them on in the order they came: a film comes after its frames. */
    private void encode(List<ReadResult> batch) throws InterruptedException, ModelException {
        List<float[]> tensors = batch.stream()
                .filter(Pictured.class::isInstance)
                .map(read -> ((Pictured) read).tensor())
                .toList();
        Iterator<Optional<Embedding>> embeddings = tensors.isEmpty() ? Collections.emptyIterator() : encoded(tensors);
        for (ReadResult read : batch) {
            Embedding embedding = read instanceof Pictured ? embeddings.next().orElse(null) : null;
            Problem problem = embedding != null || !(read instanceof Fresh)
                    ? null
                    : new Problem(Stage.EMBED, ProblemKind.NOT_EMBEDDED, Sentence.of(
                            "The model could make nothing of this picture, so it can't be found by what it shows."));
            out.put(new Embedded(read, embedding, problem, List.of()));
        }
    }

    private Iterator<Optional<Embedding>> encoded(List<float[]> tensors) throws ModelException {
        long start = System.nanoTime();
        List<Optional<Embedding>> embeddings = encoder.encode(tensors);
        times.add(Stage.EMBED, start);
        return embeddings.iterator();
    }
}
