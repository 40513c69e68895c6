package photoscope.media.playback;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.FilmItem;
import photoscope.pixels.FilmFrame;

/** What was decoded before its time, bounded by bytes. */
final class ReadAhead {
    /** Four pictures of a screen of 1920 x 1080, and many of a small film. */
    private static final long MOST_FRAME_BYTES = 32L << 20;
    /** Some two and a half seconds. */
    private static final long MOST_SOUND_BYTES = 512L << 10;
    private static final int MOST_SPARE = 3;

    private final Deque<FilmFrame> frames = new ArrayDeque<>();
    private final Deque<FilmItem.Sound> sounds = new ArrayDeque<>();
    /** Memory of pictures that were shown, all of one size. */
    private final Deque<byte[]> spare = new ArrayDeque<>();
    private long frameBytes;
    private long soundBytes;

    /** Memory for a picture of so many bytes. */
    synchronized byte[] room(int bytes) {
        byte[] kept = spare.peek();
        if (kept == null || kept.length != bytes) {
            spare.clear();
            return new byte[bytes];
        }
        return spare.pop();
    }

    synchronized void giveBack(byte[] bgra) {
        if (spare.size() < MOST_SPARE) {
            spare.push(bgra);
        }
    }

    synchronized boolean hasRoom() {
        return frameBytes < MOST_FRAME_BYTES && soundBytes < MOST_SOUND_BYTES;
    }

    synchronized long bytes() {
        return frameBytes + soundBytes;
    }

    synchronized void add(FilmFrame frame) {
        frames.add(frame);
        frameBytes += frame.length();
    }

    /**
     * Keeps sound until its time.
     *
     * @param onlyNewest whether older sound makes room for it: no picture has come that it could be heard with
     */
    synchronized void add(FilmItem.Sound sound, boolean onlyNewest) {
        sounds.add(sound);
        soundBytes += sound.pcm().length;
        while (onlyNewest && soundBytes >= MOST_SOUND_BYTES) {
            takeSound();
        }
    }

    /** When the next picture is to be seen; {@link Long#MAX_VALUE} where there is none. */
    synchronized long nextFrame() {
        FilmFrame next = frames.peek();
        return next == null ? Long.MAX_VALUE : next.micros();
    }

    synchronized @Nullable FilmFrame takeFrame() {
        FilmFrame next = frames.poll();
        frameBytes -= next == null ? 0 : next.length();
        return next;
    }

    synchronized FilmItem.@Nullable Sound takeSound() {
        FilmItem.Sound next = sounds.poll();
        soundBytes -= next == null ? 0 : next.pcm().length;
        return next;
    }

    synchronized boolean hasSound() {
        return !sounds.isEmpty();
    }

    synchronized boolean isEmpty() {
        return frames.isEmpty() && sounds.isEmpty();
    }

    synchronized void clear() {
        frames.forEach(frame -> giveBack(frame.bgra()));
        frames.clear();
        sounds.clear();
        frameBytes = 0;
        soundBytes = 0;
    }
}
