package photoscope.media.process;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.ffmpeg.Still;
import photoscope.media.ffmpeg.StillRequest;
import photoscope.media.ffmpeg.VideoFacts;
import photoscope.media.ffmpeg.VideoFrame;
import photoscope.media.ffmpeg.VideoRequest;
import photoscope.photo.Sentence;

/**
 * A few processes that decode pictures, begun when they are needed. One that ends or hangs costs the file that it had,
 * and is replaced. Safe for many threads, which wait for each other.
 */
public final class DecoderProcesses implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DecoderProcesses.class);
    /** After so many files one is replaced, so that what native code leaks does not add up. */
    private static final int MOST_ANSWERS = 5_000;

    /** Each takes some 100 MB, which nobody should miss who only looks at photos. */
    private static final Duration KEPT_IDLE = Duration.ofMinutes(1);

    private final List<String> command;
    private final Duration keptIdle;
    private final Semaphore free;
    private final Deque<DecoderProcess> idle = new ArrayDeque<>();
    private int started;
    private boolean isClosed;
    private boolean isWatched;
    private long lastUse = System.nanoTime();

    /** Why a request has no picture. */
    public enum Refusal {
        DAMAGED,
        UNSUPPORTED,
        TOO_LARGE,
        TIMED_OUT,
        CRASHED
    }

    /** What came of a request. */
    public sealed interface Outcome {
        /** The picture. */
        record Decoded(Still still) implements Outcome {}

        /**
         * None.
         *
         * @param detail what the decoder said, in its own words; empty if nothing
         */
        record Refused(Refusal refusal, Sentence detail) implements Outcome {}
    }

    /** Takes the frames of a film as they come. */
    public interface FrameSink {
        /** Takes one; false if no more are wanted. */
        boolean take(VideoFrame frame) throws InterruptedException;
    }

    /** What came of reading a film. */
    public sealed interface FilmOutcome {
        /** All frames that there are, or that were wanted, have come. */
        record Watched(VideoFacts facts) implements FilmOutcome {}

        /** It was given up, maybe after some frames have come. */
        record Refused(Refusal refusal, Sentence detail) implements FilmOutcome {}
    }

    /**
     * @param command starts {@link DecoderProgram}
     * @param most processes at a time
     */
    public DecoderProcesses(List<String> command, int most) {
        this(command, most, KEPT_IDLE);
    }

    /**
     * @param keptIdle how long they are kept that nobody needs
     */
    DecoderProcesses(List<String> command, int most, Duration keptIdle) {
        this.command = List.copyOf(command);
        this.keptIdle = keptIdle;
        free = new Semaphore(most, true);
    }

    /**
     * Decodes in one of the processes.
     *
     * @param limit for this picture, from when its turn has come
     * @throws IOException if none can be started
     * @throws InterruptedException if the thread is interrupted, which ends the decoding
     */
    public Outcome decode(StillRequest request, Duration limit) throws IOException, InterruptedException {
        free.acquire();
        try {
            return decode(taken(), request, limit);
        } finally {
            free.release();
        }
    }

    /**
     * Reads a film in one of the processes; while a frame is taken the next one is made.
     *
     * @param limit for each frame
     * @throws IOException if no process can be started
     * @throws InterruptedException if the thread is interrupted, which ends the reading
     */
    public FilmOutcome watch(VideoRequest request, Duration limit, FrameSink sink)
            throws IOException, InterruptedException {
        free.acquire();
        try {
            return watch(taken(), request, limit.toNanos(), sink);
        } finally {
            free.release();
        }
    }

    /**
     * Has one of the processes play a film; it does nothing else until that is closed or released. Those that play are
     * not counted: whoever presses a button does not wait for others.
     *
     * @param limit for each item
     * @throws IOException if no process can be started
     * @throws PlayingProcess.Refused if the film can't be played
     * @throws InterruptedException if the thread is interrupted, which ends the process
     */
    public PlayingProcess play(PlayRequest request, Duration limit)
            throws IOException, PlayingProcess.Refused, InterruptedException {
        return PlayingProcess.begin(taken(), request, limit, process -> giveBack(process, true));
    }

    private Outcome decode(DecoderProcess process, StillRequest request, Duration limit) throws InterruptedException {
        boolean isWell = false;
        try {
            Wire.Answer answer = process.ask(request, limit.toNanos());
            Outcome outcome = switch (answer) {
                case Wire.Decoded(Still still) -> new Outcome.Decoded(still);
                case Wire.Failed(var kind, Sentence detail) ->
                    new Outcome.Refused(Refusal.valueOf(kind.name()), detail);
                case Wire.Film _,Wire.Moment _,Wire.End _,Wire.Played _ -> throw unasked(answer);
            };
            isWell = true;
            return outcome;
        } catch (TimeoutException e) {
            return new Outcome.Refused(Refusal.TIMED_OUT, Sentence.NONE);
        } catch (IOException e) {
            return new Outcome.Refused(crashed(e), Sentence.NONE);
        } finally {
            giveBack(process, isWell);
        }
    }

    private FilmOutcome watch(DecoderProcess process, VideoRequest request, long limitNanos, FrameSink sink)
            throws InterruptedException {
        boolean isWell = false;
        try {
            Wire.Answer answer = process.ask(request, limitNanos);
            VideoFacts facts = answer instanceof Wire.Film(VideoFacts found) ? found : null;
            if (facts != null) {
                answer = frames(process, limitNanos, sink);
            }
            FilmOutcome outcome = switch (answer) {
                case Wire.Failed(var kind, Sentence detail) ->
                    new FilmOutcome.Refused(Refusal.valueOf(kind.name()), detail);
                case Wire.End _ when facts != null -> new FilmOutcome.Watched(facts);
                default -> throw unasked(answer);
            };
            isWell = true;
            return outcome;
        } catch (TimeoutException e) {
            return new FilmOutcome.Refused(Refusal.TIMED_OUT, Sentence.NONE);
        } catch (IOException e) {
            return new FilmOutcome.Refused(crashed(e), Sentence.NONE);
        } finally {
            giveBack(process, isWell);
        }
    }

    /** Hands the frames on, and returns the answer that is none. */
    private static Wire.Answer frames(DecoderProcess process, long limitNanos, FrameSink sink)
            throws IOException, TimeoutException, InterruptedException {
        process.goOn();
        boolean isWanted = true;
        Wire.Answer answer = process.next(limitNanos);
        while (answer instanceof Wire.Moment(VideoFrame frame)) {
            if (isWanted) {
                process.goOn();
                isWanted = sink.take(frame);
            } else {
                process.stop();
            }
            answer = process.next(limitNanos);
        }
        return answer;
    }

    private static Refusal crashed(IOException e) {
        LOG.warn("A decoder's process ended: {}", e.toString());
        return Refusal.CRASHED;
    }

    private static IOException unasked(Wire.Answer answer) {
        return new StreamCorruptedException("nobody asked for " + answer);
    }

    private DecoderProcess taken() throws IOException {
        @Nullable
        DecoderProcess waiting;
        synchronized (this) {
            if (isClosed) {
                throw new IOException("decoding has ended");
            }
            waiting = idle.poll();
        }
        if (waiting != null && waiting.isAlive()) {
            return waiting;
        }
        if (waiting != null) {
            waiting.close();
        }
        DecoderProcess begun = new DecoderProcess(command);
        synchronized (this) {
            started++;
        }
        return begun;
    }

    /** How many were begun so far. */
    public synchronized int started() {
        return started;
    }

    private void giveBack(DecoderProcess process, boolean isWell) {
        synchronized (this) {
            if (isWell && !isClosed && process.answered() < MOST_ANSWERS) {
                idle.push(process);
                lastUse = System.nanoTime();
                watch();
                return;
            }
        }
        process.close();
    }

    private synchronized void watch() {
        if (!isWatched) {
            isWatched = true;
            CompletableFuture.delayedExecutor(keptIdle.toNanos(), TimeUnit.NANOSECONDS).execute(this::endIdle);
        }
    }

    private synchronized void endIdle() {
        isWatched = false;
        if (System.nanoTime() - lastUse >= keptIdle.toNanos()) {
            endAll();
        } else if (!idle.isEmpty()) {
            watch();
        }
    }

    private synchronized void endAll() {
        idle.forEach(DecoderProcess::close);
        idle.clear();
    }

    /** How many wait for something to do. */
    synchronized int idle() {
        return idle.size();
    }

    /** Ends all that wait; one that works ends with its picture. */
    @Override
    public synchronized void close() {
        isClosed = true;
        endAll();
    }
}
