package photoscope.media.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import photoscope.media.ffmpeg.FilmItem;
import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.process.DecoderProcesses.Refusal;
import photoscope.photo.Sentence;

/**
 * A process that plays one film. What is asked for comes in this order, so that one can ask ahead; to be used by one
 * thread, and closed by any.
 */
public final class PlayingProcess implements AutoCloseable {
    private final DecoderProcess process;
    private final long limitNanos;
    private final Consumer<DecoderProcess> giveBack;
    private final FilmItem.Opened facts;
    private int asked;

    /** The film can't be played, or no longer. */
    public static final class Refused extends Exception {
        private final Refusal refusal;
        private final transient Sentence detail;

        Refused(Refusal refusal, Sentence detail) {
            super(refusal + " " + detail);
            this.refusal = refusal;
            this.detail = detail;
        }

        Refused(Refusal refusal, Throwable cause) {
            super(refusal.name(), cause);
            this.refusal = refusal;
            this.detail = Sentence.NONE;
        }

        public Refusal refusal() {
            return refusal;
        }

        /** What the decoder said, in its own words; empty if nothing. */
        public Sentence detail() {
            return detail;
        }
    }

    private interface Exchange {
        Wire.Answer with(DecoderProcess process) throws IOException, TimeoutException, InterruptedException;
    }

    private PlayingProcess(DecoderProcess process, long limitNanos, Consumer<DecoderProcess> giveBack,
            FilmItem.Opened facts) {
        this.process = process;
        this.limitNanos = limitNanos;
        this.giveBack = giveBack;
        this.facts = facts;
    }

    /** Has a process play; one that refuses is ended. */
    static PlayingProcess begin(DecoderProcess process, PlayRequest request, Duration limit,
            Consumer<DecoderProcess> giveBack) throws Refused, InterruptedException {
        if (item(process, begun -> begun.ask(request, limit.toNanos())) instanceof FilmItem.Opened facts) {
            return new PlayingProcess(process, limit.toNanos(), giveBack, facts);
        }
        process.close();
        throw new Refused(Refusal.CRASHED, Sentence.NONE);
    }

    /** What is known of the film. */
    public FilmItem.Opened facts() {
        return facts;
    }

    /**
     * Asks for one item more.
     *
     * @param notBefore pictures before this are too late to be shown, in microseconds from the beginning
     * @param width pixels that pictures have at most
     * @param height pixels that pictures have at most
     */
    public void ask(long notBefore, int width, int height) throws Refused {
        try {
            process.askItem(notBefore, width, height);
            asked++;
        } catch (IOException e) {
            throw new Refused(Refusal.CRASHED, e);
        }
    }

    /** How many items were asked for that have not come yet. */
    public int asked() {
        return asked;
    }

    /** Waits for an item that was asked for. */
    public FilmItem next() throws Refused, InterruptedException {
        asked--;
        return item(process, playing -> playing.next(limitNanos));
    }

    /**
     * Goes to a moment; what was asked for before is dropped.
     *
     * @param micros from the beginning
     * @param isExact whether to the picture that is seen then; else to one before it that stands for itself
     */
    public void seek(long micros, boolean isExact) throws Refused, InterruptedException {
        while (asked > 0) {
            next();
        }
        try {
            process.seek(micros, isExact);
        } catch (IOException e) {
            throw new Refused(Refusal.CRASHED, e);
        }
    }

    /** Where the pixels of pictures are put, asked by their number of bytes. */
    public void setRoom(IntFunction<byte[]> room) {
        process.setRoom(room);
    }

    private static FilmItem item(DecoderProcess process, Exchange exchange) throws Refused, InterruptedException {
        boolean isWell = false;
        try {
            Wire.Answer answer = exchange.with(process);
            isWell = answer instanceof Wire.Played;
            return switch (answer) {
                case Wire.Played(FilmItem item) -> item;
                case Wire.Failed(var kind, Sentence said) -> throw new Refused(Refusal.valueOf(kind.name()), said);
                default -> throw new Refused(Refusal.CRASHED, Sentence.NONE);
            };
        } catch (TimeoutException e) {
            throw new Refused(Refusal.TIMED_OUT, e);
        } catch (IOException e) {
            throw new Refused(Refusal.CRASHED, e);
        } finally {
            if (!isWell) {
                process.close();
            }
        }
    }

    /** Whether the process still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends playing but keeps the process for the next film; one that has something amiss ends. */
    public void release() throws InterruptedException {
        try {
            process.stop();
            Wire.Answer answer = process.next(limitNanos);
            while (answer instanceof Wire.Played) {
                answer = process.next(limitNanos);
            }
            if (!(answer instanceof Wire.End)) {
                throw new IOException("it did not end as it should");
            }
            process.setRoom(byte[]::new);
            giveBack.accept(process);
        } catch (IOException | TimeoutException e) {
            process.close();
        }
    }

    /** Ends the process. */
    @Override
    public void close() {
        process.close();
    }
}
