package photoscope.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.indexing.ReadResult.Fresh;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.photo.Embedding;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Stage;

/** Feeds the image encoder in batches, on one thread; what has no picture passes by. */
final class EmbedStage {
    private static final int BATCH = 16;
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
        List<Fresh> batch = new ArrayList<>();
        Optional<ReadResult> next = in.take();
        while (next.isPresent()) {
            if (next.get() instanceof Fresh fresh) {
                batch.add(fresh);
            } else {
                out.put(new Embedded(next.get(), null, null));
            }
            if (batch.size() < BATCH) {
                next = batch.isEmpty() ? in.take() : in.poll(LINGER_MILLISECONDS);
            }
            if (batch.size() >= BATCH || next.isEmpty()) {
                encode(batch);
                batch.clear();
                next = in.take();
            }
        }
        out.finish();
    }

    private void encode(List<Fresh> batch) throws InterruptedException, ModelException {
        if (batch.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        List<Optional<Embedding>> embeddings = encoder.encode(batch.stream().map(Fresh::tensor).toList());
        times.add(Stage.EMBED, start);
        for (int i = 0; i < batch.size(); i++) {
            Problem problem = embeddings.get(i).isPresent()
                    ? null
                    : new Problem(Stage.EMBED, ProblemKind.NOT_EMBEDDED,
                            "The model could make nothing of this picture, so it can't be found by what it shows.");
            out.put(new Embedded(batch.get(i), embeddings.get(i).orElse(null), problem));
        }
    }
}
