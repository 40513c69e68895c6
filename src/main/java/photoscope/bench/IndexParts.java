package photoscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import photoscope.bench.WorkMeter.Cost;
import photoscope.indexing.PhotoReading;
import photoscope.library.LibraryException;
import photoscope.media.MediaMemory;
import photoscope.media.MediaReader;
import photoscope.media.MediaResult;
import photoscope.media.process.DecoderCommand;
import photoscope.media.process.DecoderProcesses;
import photoscope.models.ClipModel;
import photoscope.models.EncoderOptions;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;

/** The two heaviest parts of indexing, each alone, as indexing itself does them. */
final class IndexParts implements AutoCloseable {
    private static final int MOST_PREPARED = 64;
    private static final int BATCH = 16;

    private final List<Path> files;
    private final ClipModel model;
    private final ImageEncoder encoder;
    private final DecoderProcesses decoders = new DecoderProcesses(DecoderCommand.ofThisJava(), cores());
    private final MediaReader reader;
    private final int shortSide;
    private final List<float[]> prepared = new ArrayList<>();

    private IndexParts(BenchPack pack, List<Path> files, ClipModel model) throws ModelException {
        this.files = files;
        this.model = model;
        this.encoder = model.imageEncoder();
        this.reader = MediaReader.with(decoders, MediaMemory.ofThisProcess(), Duration.ofMinutes(1),
                pack.environment().clock());
        this.shortSide = PhotoReading.decodeShortSide(model.manifest().image().size());
    }

    static IndexParts open(BenchPack pack, List<Path> files) throws LibraryException, InterruptedException {
        ClipModel model = ClipModel.open(pack.ready(), EncoderOptions.threads(cores()));
        try {
            IndexParts parts = new IndexParts(pack, files, model);
            parts.prepare();
            return parts;
        } catch (ModelException e) {
            model.close();
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        } catch (LibraryException | InterruptedException | RuntimeException e) {
            model.close();
            throw e;
        }
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    Path first() {
        return files.getFirst();
    }

    int count() {
        return files.size();
    }

    private void prepare() throws LibraryException, InterruptedException {
        for (Path file : files.subList(0, Math.min(MOST_PREPARED, files.size()))) {
            prepared.add(encoder.prepare(decoded(file).picture()));
        }
    }

    private MediaResult.Content decoded(Path file) throws LibraryException, InterruptedException {
        return switch (reader.read(file, shortSide)) {
            case MediaResult.Content content -> content;
            case MediaResult.Failure failure -> throw new LibraryException(file + ": " + failure.problem().reason());
        };
    }

    /** Reads, hashes and decodes all files, on as many threads as indexing takes. */
    Cost decode() throws LibraryException, IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> reading = () -> {
            for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                decoded(files.get(at));
            }
            return true;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(cores(),
                Thread.ofPlatform().name("bench-decode-", 0).daemon().factory())) {
            WorkMeter watch = new WorkMeter();
            for (var reader : threads.invokeAll(Collections.nCopies(cores(), reading))) {
                reader.get();
            }
            return watch.read();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LibraryException trouble) {
                throw trouble;
            }
            throw new IOException("The photos could not be decoded.", e.getCause());
        }
    }

    /** Encodes as many prepared pictures as there are files, in indexing's batches. */
    Cost encode() throws LibraryException {
        WorkMeter watch = new WorkMeter();
        try {
            for (int done = 0; done < files.size(); done += BATCH) {
                List<float[]> batch = new ArrayList<>(BATCH);
                for (int i = done; i < Math.min(done + BATCH, files.size()); i++) {
                    batch.add(prepared.get(i % prepared.size()));
                }
                encoder.encode(batch);
            }
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        }
        return watch.read();
    }

    @Override
    public void close() {
        decoders.close();
        model.close();
    }
}
