package photoscope.media.playback;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import photoscope.media.ffmpeg.FilmItem;

/** Lets a film's sound be heard at its time, on a thread of its own, and sets the clock by what is heard. */
final class SoundTrack implements AutoCloseable {
    /** Sound that begins later than this waits: before it there is a gap in the film. */
    private static final long EARLY = 200_000;
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final ReadAhead ahead;
    private final FilmClock clock;
    private final SoundOutput output;
    private final Runnable roomMade;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("film-sound").factory());
    private volatile double volume;
    private volatile boolean isClosed;
    private long generation;

    /**
     * @param roomMade is told when there is room for more sound
     */
    SoundTrack(ReadAhead ahead, FilmClock clock, SoundOutput output, double volume, Runnable roomMade) {
        this.ahead = ahead;
        this.clock = clock;
        this.output = output;
        this.volume = volume;
        this.roomMade = roomMade;
        thread.execute(this::run);
    }

    /** From 0 to 1. */
    void setVolume(double newVolume) {
        volume = newVolume;
    }

    /** Is heard from now on. */
    synchronized void start() {
        output.start();
    }

    /** Is not heard for now. */
    synchronized void stop() {
        output.stop();
    }

    /** The film is elsewhere now. */
    synchronized void restart() {
        generation++;
        output.stop();
        output.flush();
    }

    private void run() {
        try {
            while (!isClosed) {
                FilmItem.Sound sound = clock.isRunning() ? ahead.takeSound() : null;
                if (sound == null) {
                    Thread.sleep(LOOK_AGAIN_MILLIS);
                } else {
                    hear(sound);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            output.close();
        }
    }

    private void hear(FilmItem.Sound sound) throws InterruptedException {
        long mine = generation();
        long end = sound.micros() + sound.length();
        while (!isClosed && mine == generation() && sound.micros() > clock.now() + EARLY) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        if (mine == generation() && end > clock.now()) {
            byte[] pcm = quieter(sound.pcm(), volume);
            output.write(pcm, pcm.length);
            correctClock(mine, end);
        }
        roomMade.run();
    }

    private synchronized long generation() {
        return generation;
    }

    private synchronized void correctClock(long mine, long end) {
        if (mine == generation) {
            clock.correct(end - output.waiting());
        }
    }

    /** Loudness is heard by its logarithm; the square comes near enough. */
    static byte[] quieter(byte[] pcm, double volume) {
        if (volume >= 1) {
            return pcm;
        }
        double factor = volume * volume;
        byte[] quiet = new byte[pcm.length];
        for (int i = 0; i + 1 < pcm.length; i += 2) {
            int sample = (pcm[i] & 0xff) | pcm[i + 1] << 8;
            int less = (int) Math.round(sample * factor);
            quiet[i] = (byte) less;
            quiet[i + 1] = (byte) (less >> 8);
        }
        return quiet;
    }

    @Override
    public void close() {
        isClosed = true;
        thread.shutdownNow();
        restart();
    }
}
