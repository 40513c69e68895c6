package photoscope.media;

import java.time.Duration;
import java.util.Locale;

import photoscope.media.ffmpeg.FrameChoice;

/**
 * Which frames of films are looked at.
 *
 * @param choice how they are chosen
 * @param interval from one to the next; where scenes are looked for, no matter
 */
public record FilmSampling(FrameChoice choice, Duration interval) {
    /** A frame that stands for itself about every ten seconds. */
    public static final FilmSampling STANDARD = new FilmSampling(FrameChoice.KEYFRAMES, Duration.ofSeconds(10));

    /**
     * One by its choice's name, in letters of any case.
     *
     * @throws IllegalArgumentException if there is no such choice
     */
    public static FilmSampling named(String choice, Duration interval) {
        return new FilmSampling(FrameChoice.valueOf(choice.toUpperCase(Locale.ROOT)), interval);
    }

    /** Films that were sampled by the same name have the same frames. */
    public String name() {
        String name = choice.name().toLowerCase(Locale.ROOT);
        return choice == FrameChoice.SCENES ? name : name + " " + interval.toMillis();
    }
}
