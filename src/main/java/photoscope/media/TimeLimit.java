package photoscope.media;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.pixels.Picture;

/**
 * Ends a decode that takes too long: its thread is interrupted, at which reading stops, and not waited for. A thread
 * that goes on all the same is left behind, with its share of the budget, until it ends by itself; when too many are
 * left behind nothing more is decoded. Waiting for memory does not count as taking long.
 */
public final class TimeLimit implements PictureDecoder {
    /** What one file may take. */
    public static final Duration DEFAULT = Duration.ofSeconds(60);
    /** How many decodes may be left behind. */
    public static final int DEFAULT_MOST_ABANDONED = 4;

    private final PictureDecoder decoder;
    private final Duration limit;
    private final int mostAbandoned;
    private final ByteBudget budget;
    private final AtomicInteger abandoned = new AtomicInteger();

    /**
     * @param decoder does the work
     * @param limit for one file
     * @param mostAbandoned decodes left behind at which no more are begun
     * @param budget what the decoder waits for
     */
    public TimeLimit(PictureDecoder decoder, Duration limit, int mostAbandoned, ByteBudget budget) {
        this.decoder = decoder;
        this.limit = limit;
        this.mostAbandoned = mostAbandoned;
        this.budget = budget;
    }

    /** How many decodes are left behind and still run. */
    public int abandoned() {
        return abandoned.get();
    }

    @Override
    public Picture decode(LoadedFile file, FileType type, int orientation, int shortSide)
            throws MediaException, InterruptedException {
        if (abandoned.get() >= mostAbandoned) {
            throw MediaException.decoding(ProblemKind.TIMED_OUT,
                    Sentence.of("%s earlier pictures can't be stopped decoding, so this one was not begun: restart"
                            + " Photoscope, then retry.", abandoned.get()));
        }
        Run run = new Run(file.share(), () -> decoder.decode(file, type, orientation, shortSide));
        Thread thread = Thread.ofPlatform().daemon().name("decode-" + file.path().getFileName()).start(run);
        boolean ended = false;
        try {
            Picture picture = await(run, thread);
            ended = true;
            return picture;
        } catch (ExecutionException e) {
            ended = true;
            throw unwrapped(e, type);
        } catch (TimeoutException e) {
            throw MediaException.decoding(ProblemKind.TIMED_OUT,
                    Sentence.of("Decoding took longer than %s seconds and was given up; the file may be damaged.",
                            limit.toSeconds()));
        } finally {
            if (!ended) {
                run.abandon();
            }
        }
    }

    private Picture await(Run run, Thread thread) throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return run.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (!budget.isAwaitedBy(thread)) {
                    throw e;
                }
            }
        }
    }

    private static MediaException unwrapped(ExecutionException failure, FileType type) throws InterruptedException {
        return switch (failure.getCause()) {
            case MediaException e -> e;
            case InterruptedException e -> throw e;
            case null, default -> new MediaException(DecodeFailure.problem(type, failure), failure);
        };
    }

    /** One decode, which gives its file back when it really ends. */
    private final class Run extends FutureTask<Picture> {
        private final LoadedFile file;
        private boolean over;
        private boolean leftBehind;

        Run(LoadedFile file, Callable<Picture> work) {
            super(work);
            this.file = file;
        }

        @Override
        public void run() {
            try {
                super.run();
            } finally {
                file.close();
                end();
            }
        }

        private synchronized void end() {
            over = true;
            if (leftBehind) {
                abandoned.decrementAndGet();
            }
        }

        synchronized void abandon() {
            if (!over) {
                leftBehind = true;
                abandoned.incrementAndGet();
            }
            cancel(true);
        }
    }
}
