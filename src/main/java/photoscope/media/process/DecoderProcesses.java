package photoscope.media.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.media.ffmpeg.Still;
import photoscope.media.ffmpeg.StillRequest;

/**
 * A few processes that decode pictures, begun when they are needed. One that ends or hangs costs the file that it had,
 * and is replaced. Safe for many threads, which wait for each other.
 */
public final class DecoderProcesses implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DecoderProcesses.class);
    /** After so many files one is replaced, so that what native code leaks does not add up. */
    private static final int MOST_ANSWERS = 5_000;

    private final List<String> command;
    private final Semaphore free;
    private final Deque<DecoderProcess> idle = new ArrayDeque<>();
    private int started;
    private boolean isClosed;

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
        record Refused(Refusal refusal, String detail) implements Outcome {}
    }

    /**
     * @param command starts {@link DecoderProgram}
     * @param most processes at a time
     */
    public DecoderProcesses(List<String> command, int most) {
        this.command = List.copyOf(command);
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

    private Outcome decode(DecoderProcess process, StillRequest request, Duration limit) throws InterruptedException {
        boolean isWell = false;
        try {
            Wire.Answer answer = process.ask(request, limit.toNanos());
            isWell = true;
            return switch (answer) {
                case Wire.Decoded(Still still) -> new Outcome.Decoded(still);
                case Wire.Failed(var kind, String message) ->
                    new Outcome.Refused(Refusal.valueOf(kind.name()), message);
            };
        } catch (TimeoutException e) {
            return new Outcome.Refused(Refusal.TIMED_OUT, "");
        } catch (IOException e) {
            LOG.warn("A decoder's process ended: {}", e.toString());
            return new Outcome.Refused(Refusal.CRASHED, "");
        } finally {
            giveBack(process, isWell);
        }
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
                return;
            }
        }
        process.close();
    }

    /** Ends all that wait; one that works ends with its picture. */
    @Override
    public synchronized void close() {
        isClosed = true;
        idle.forEach(DecoderProcess::close);
        idle.clear();
    }
}
