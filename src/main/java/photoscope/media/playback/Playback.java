package photoscope.media.playback;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.FilmItem;
import photoscope.media.process.DecoderProcesses;
import photoscope.media.process.PlayingProcess;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.pixels.FilmFrame;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingOptions;
import photoscope.pixels.PlayingState;
import photoscope.pixels.PlayingState.Phase;
import photoscope.pixels.PlayingState.Sound;

/**
 * Plays one film: one thread reads ahead from a decoder's process, another lets the sound be heard, and whoever looks
 * takes the pictures when they are due. Whatever becomes of the process, the rest of the app goes on.
 */
public final class Playback implements PlayingFilm {
    /** For one picture or piece of sound, or to open a film; going back in a large one takes its time. */
    private static final Duration LIMIT = Duration.ofSeconds(20);
    /** While one item comes through, the next is made. */
    private static final int ASKED_AHEAD = 2;
    /** Later than this nothing is made up for: the film is slower then. */
    private static final long HOPELESS = 500_000;
    /** How long the last picture is seen. */
    private static final long LAST = 40_000;
    private static final long INEXACT = -1;

    private record FilmSize(int width, int height) {}

    private record Seek(long micros, boolean isExact) {}

    private final PlayedFilm film;
    private final DecoderProcesses processes;
    private final SoundOutputs outputs;
    private final PlayingOptions options;
    private final ReadAhead ahead = new ReadAhead();
    private final FilmClock clock = new FilmClock(System::nanoTime);
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("film-reader").factory());

    private @Nullable PlayingProcess process;
    private @Nullable SoundTrack track;
    private @Nullable Seek wanted;
    private Phase phase = Phase.OPENING;
    private Sound sound = Sound.UNKNOWN;
    private Sentence trouble = Sentence.NONE;
    private boolean isPlayWanted = true;
    private boolean isClosed;
    /** Whether no picture was taken since it was opened or went elsewhere: the next is shown at once. */
    private boolean isFirst = true;
    private boolean isAtEnd;
    private long firstMoment = INEXACT;
    private long lastFrame;
    private long milliseconds;
    private long shown;
    private long dropped;
    private double volume = 1;
    private volatile FilmSize size;

    Playback(PlayedFilm film, DecoderProcesses processes, SoundOutputs outputs, PlayingOptions options) {
        this.film = film;
        this.processes = processes;
        this.outputs = outputs;
        this.options = options;
        size = new FilmSize(options.width(), options.height());
        if (options.from() > 0) {
            seek(options.from() * 1_000, true);
        }
        thread.execute(this::run);
    }

    /** Begins to play, with the computer's sound. */
    public static Playback begin(PlayedFilm film, DecoderProcesses processes, PlayingOptions options) {
        return new Playback(film, processes, new SystemSound(), options);
    }

    private void run() {
        try {
            boolean isHeard = options.withSound() && outputs.isThere();
            PlayingProcess begun = processes.play(film.request(isHeard), LIMIT);
            try {
                if (opened(begun, isHeard)) {
                    readAll(begun);
                }
                if (options.isOneOfMany()) {
                    begun.release();
                }
            } finally {
                if (!options.isOneOfMany()) {
                    begun.close();
                }
            }
        } catch (PlayedFilm.NotPlayable e) {
            fail(e.sentence());
        } catch (PlayingProcess.Refused e) {
            fail(film.reason(e.refusal(), e.detail()));
        } catch (IOException e) {
            fail(Sentence.of("The decoder can't be started (%s): install Photoscope anew, then retry.", Told.by(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean opened(PlayingProcess begun, boolean isHeard) {
        FilmItem.Opened facts = begun.facts();
        begun.setRoom(ahead::room);
        Optional<SoundOutput> output = facts.hasSound() ? outputs.open() : Optional.empty();
        synchronized (this) {
            if (isClosed) {
                output.ifPresent(SoundOutput::close);
                return false;
            }
            process = begun;
            milliseconds = facts.milliseconds();
            sound = output.isPresent()
                    ? Sound.HEARD
                    : options.withSound() && (!isHeard || facts.hasSound()) ? Sound.NO_OUTPUT : Sound.NONE;
            track = output.map(line -> new SoundTrack(ahead, clock, line, volume, this::roomMade)).orElse(null);
            phase = isPlayWanted ? Phase.PLAYING : Phase.PAUSED;
            return true;
        }
    }

    private void readAll(PlayingProcess playing) throws PlayingProcess.Refused, InterruptedException {
        while (awaitWork()) {
            Seek seek = takeSeek();
            if (seek != null) {
                playing.seek(seek.micros(), seek.isExact());
            }
            while (playing.asked() < ASKED_AHEAD) {
                ask(playing);
            }
            take(playing.next());
        }
    }

    private synchronized boolean awaitWork() throws InterruptedException {
        while (!isClosed && wanted == null && (isAtEnd || !ahead.hasRoom())) {
            wait();
        }
        return !isClosed;
    }

    private synchronized @Nullable Seek takeSeek() {
        Seek seek = wanted;
        wanted = null;
        return seek;
    }

    private void ask(PlayingProcess playing) throws PlayingProcess.Refused {
        FilmSize most = size;
        playing.ask(clock.isRunning() ? clock.now() : 0, most.width(), most.height());
    }

    private synchronized void take(FilmItem item) {
        if (wanted != null) {
            if (item instanceof FilmItem.Frame frame) {
                ahead.giveBack(frame.bgra());
            }
            return;
        }
        switch (item) {
            case FilmItem.Frame frame -> {
                dropped += frame.skipped();
                lastFrame = frame.micros();
                if (clock.isRunning() && frame.micros() < clock.now() - HOPELESS) {
                    clock.set(frame.micros());
                }
                ahead.add(new FilmFrame(frame.micros(), frame.width(), frame.height(), frame.bgra()));
            }
            case FilmItem.Sound piece -> {
                if (track != null) {
                    ahead.add(piece, isFirst);
                }
            }
            case FilmItem.End _ -> isAtEnd = true;
            case FilmItem.Opened _ -> throw new IllegalStateException("it is open already");
        }
    }

    private synchronized void fail(Sentence reason) {
        if (!isClosed) {
            phase = Phase.FAILED;
            trouble = reason;
            clock.hold();
            stopSound();
        }
    }

    private synchronized void roomMade() {
        notifyAll();
    }

    @Override
    public synchronized PlayingState state() {
        return new PlayingState(phase, sound, clock.now(), milliseconds, trouble, shown, dropped);
    }

    @Override
    public synchronized Optional<FilmFrame> takeFrame() {
        FilmFrame due = isFirst ? first() : due();
        if (due != null) {
            shown++;
        } else if (isOver()) {
            end();
        }
        notifyAll();
        return Optional.ofNullable(due);
    }

    private @Nullable FilmFrame first() {
        FilmFrame first = ahead.takeFrame();
        if (first != null) {
            isFirst = false;
            clock.set(Math.max(first.micros(), firstMoment));
            if (phase == Phase.PLAYING) {
                runClock();
            }
        }
        return first;
    }

    private @Nullable FilmFrame due() {
        FilmFrame due = null;
        while (clock.isRunning() && ahead.nextFrame() <= clock.now()) {
            if (due != null) {
                dropped++;
                giveBack(due);
            }
            due = ahead.takeFrame();
        }
        return due;
    }

    private boolean isOver() {
        return !isFirst && isAtEnd && phase == Phase.PLAYING && ahead.isEmpty() && clock.now() >= lastFrame + LAST;
    }

    private void end() {
        if (options.isLooped()) {
            seek(0, false);
        } else {
            phase = Phase.ENDED;
            clock.hold();
            stopSound();
        }
    }

    private void runClock() {
        clock.run();
        if (track != null) {
            track.start();
        }
    }

    private void stopSound() {
        if (track != null) {
            track.stop();
        }
    }

    @Override
    public void giveBack(FilmFrame frame) {
        ahead.giveBack(frame.bgra());
    }

    @Override
    public synchronized void play() {
        isPlayWanted = true;
        if (phase == Phase.ENDED) {
            seek(0, true);
        }
        if (phase == Phase.PAUSED || phase == Phase.ENDED) {
            phase = Phase.PLAYING;
            if (!isFirst) {
                runClock();
            }
        }
    }

    @Override
    public synchronized void pause() {
        isPlayWanted = false;
        if (phase == Phase.PLAYING) {
            phase = Phase.PAUSED;
            clock.hold();
            stopSound();
        }
    }

    @Override
    public synchronized void seek(long micros, boolean isExact) {
        long moment = Math.max(0, micros);
        if (phase == Phase.ENDED) {
            phase = isPlayWanted ? Phase.PLAYING : Phase.PAUSED;
        }
        wanted = new Seek(moment, isExact);
        isFirst = true;
        isAtEnd = false;
        firstMoment = isExact ? moment : INEXACT;
        clock.hold();
        clock.set(moment);
        if (track != null) {
            track.restart();
        }
        ahead.clear();
        notifyAll();
    }

    @Override
    public void setSize(int width, int height) {
        size = new FilmSize(width, height);
    }

    @Override
    public synchronized void setVolume(double newVolume) {
        volume = newVolume;
        if (track != null) {
            track.setVolume(newVolume);
        }
    }

    /** Whether its process still runs. */
    synchronized boolean isProcessAlive() {
        return process != null && process.isAlive();
    }

    /** Bytes that were read ahead. */
    long readAhead() {
        return ahead.bytes();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        if (track != null) {
            track.close();
        }
        if (options.isOneOfMany()) {
            thread.shutdown();
        } else {
            thread.shutdownNow();
        }
        ahead.clear();
        notifyAll();
    }
}
