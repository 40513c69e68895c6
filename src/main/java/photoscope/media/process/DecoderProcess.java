package photoscope.media.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.ffmpeg.StillRequest;
import photoscope.media.ffmpeg.VideoRequest;

/** One running decoder, for one caller at a time. */
final class DecoderProcess implements AutoCloseable {
    private static final int BUFFER_BYTES = 64 << 10;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    /** Reading from a process can't be interrupted, so that a thread of its own waits. */
    private final ExecutorService exchange = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("decoder-process").factory());
    private volatile IntFunction<byte[]> room = byte[]::new;
    private int answered;

    DecoderProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER_BYTES));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER_BYTES));
    }

    /**
     * Asks and waits for the answer. After any exception the process is of no more use.
     *
     * @throws IOException if the process ended
     * @throws TimeoutException if it takes longer than this
     */
    Wire.Answer ask(StillRequest request, long limitNanos) throws IOException, TimeoutException, InterruptedException {
        return exchange(() -> Wire.write(request, requests), limitNanos);
    }

    /** The same for a film: the answer is its facts, or a failure. */
    Wire.Answer ask(VideoRequest request, long limitNanos) throws IOException, TimeoutException, InterruptedException {
        return exchange(() -> Wire.write(request, requests), limitNanos);
    }

    /** The same for a film that is to be played. */
    Wire.Answer ask(PlayRequest request, long limitNanos) throws IOException, TimeoutException, InterruptedException {
        return exchange(() -> PlayWire.write(request, requests), limitNanos);
    }

    /** Of a film that is played: has the next item made, without waiting for it. */
    void askItem(long notBefore, int width, int height) throws IOException {
        PlayWire.writeNext(notBefore, width, height, requests);
    }

    /** Of a film that is played: has it go to a moment, without waiting for it. */
    void seek(long micros, boolean isExact) throws IOException {
        PlayWire.writeSeek(micros, isExact, requests);
    }

    /** Where pixels of a film that is played are put. */
    void setRoom(IntFunction<byte[]> newRoom) {
        room = newRoom;
    }

    /** Of a film that was asked for: has the next frame made, without waiting for it. */
    void goOn() throws IOException {
        Wire.write(Wire.GO_ON, requests);
    }

    /** Of a film that was asked for: has no more frames made. */
    void stop() throws IOException {
        Wire.write(Wire.STOP, requests);
    }

    /** Waits for an answer that is still to come. */
    Wire.Answer next(long limitNanos) throws IOException, TimeoutException, InterruptedException {
        return exchange(() -> {}, limitNanos);
    }

    private interface Writing {
        void write() throws IOException;
    }

    private Wire.Answer exchange(Writing request, long limitNanos)
            throws IOException, TimeoutException, InterruptedException {
        Future<Wire.Answer> answer = exchange.submit(() -> {
            request.write();
            return Wire.readAnswer(answers, room);
        });
        try {
            Wire.Answer got = answer.get(limitNanos, TimeUnit.NANOSECONDS);
            answered++;
            return got;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException ended) {
                throw ended;
            }
            // what native code has broken may answer with anything
            throw new IOException("an answer that can't be understood", e);
        }
    }

    /** How many answers it gave. */
    int answered() {
        return answered;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        exchange.shutdown();
    }
}
