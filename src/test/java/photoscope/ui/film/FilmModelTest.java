package photoscope.ui.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import photoscope.photo.Sentence;
import photoscope.pixels.FilmFrame;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingState;
import photoscope.pixels.PlayingState.Phase;
import photoscope.pixels.PlayingState.Sound;

class FilmModelTest {
    private final FilmModel model = new FilmModel();

    @Test
    void itTellsHowFarTheFilmIsAsOfTheLastLook() {
        StandIn film = new StandIn();
        model.begin(film);
        assertThat(model.playing().get()).isTrue();
        film.state = new PlayingState(Phase.PLAYING, Sound.HEARD, 2_500_000, 9_000, Sentence.NONE, 3, 0);
        assertThat(model.moment().get()).isZero();
        assertThat(model.look()).isEmpty();
        assertThat(model.moment().get()).isEqualTo(2_500);
        assertThat(model.length().get()).isEqualTo(9_000);
        assertThat(model.sound().get()).isEqualTo(Sound.HEARD);
        film.state = new PlayingState(Phase.ENDED, Sound.HEARD, 9_020_000, 9_000, Sentence.NONE, 3, 0);
        model.look();
        assertThat(model.moment().get()).isEqualTo(9_000);
        assertThat(model.ended().get()).isTrue();
        assertThat(model.playing().get()).isFalse();
        model.toggle();
        assertThat(film.asked).endsWith("play");
    }

    @Test
    void whileTheTimeLineIsHeldTheFilmStandsAndIsFoundQuicklyAndThenExactly() {
        StandIn film = new StandIn();
        model.begin(film);
        model.look();
        model.drag(3_000);
        model.drag(20_000);
        model.goTo(4_000);
        assertThat(film.asked).containsExactly("volume 1.0", "pause", "seek 3000000 false", "pause",
                "seek 9000000 false", "seek 4000000 true", "play");
    }

    @Test
    void oneGoesBySecondsWithinTheFilm() {
        StandIn film = new StandIn();
        model.begin(film);
        model.look();
        model.goBy(-5_000);
        model.goBy(50_000);
        assertThat(film.asked).containsExactly("volume 1.0", "seek 0 true", "seek 9000000 true");
    }

    @Test
    void loudnessIsKeptFromFilmToFilm() {
        StandIn first = new StandIn();
        StandIn second = new StandIn();
        model.begin(first);
        model.volume().set(0.5);
        model.toggleMuted();
        model.begin(second);
        model.toggleMuted();
        assertThat(first.asked).containsExactly("volume 1.0", "volume 0.5", "volume 0.0", "close");
        assertThat(second.asked).containsExactly("volume 0.0", "volume 0.5");
    }

    @Test
    void aFilmThatFailsSaysWhyAndStoppedNothingOfItIsLeft() {
        StandIn film = new StandIn();
        film.state = new PlayingState(Phase.FAILED, Sound.UNKNOWN, 0, 0, Sentence.verbatim("It is damaged."), 0, 0);
        model.begin(film);
        model.look();
        assertThat(model.trouble().get()).hasToString("It is damaged.");
        assertThat(model.playing().get()).isFalse();
        model.stop();
        assertThat(film.asked).endsWith("close");
        assertThat(model.trouble().get().english()).isEmpty();
        assertThat(model.there().get()).isFalse();
        assertThat(model.look()).isEmpty();
    }

    private static final class StandIn implements PlayingFilm {
        final List<String> asked = new ArrayList<>();
        PlayingState state = new PlayingState(Phase.PLAYING, Sound.NONE, 1_000_000, 9_000, Sentence.NONE, 0, 0);

        @Override
        public PlayingState state() {
            return state;
        }

        @Override
        public Optional<FilmFrame> takeFrame() {
            return Optional.empty();
        }

        @Override
        public void giveBack(FilmFrame frame) {
            asked.add("giveBack");
        }

        @Override
        public void play() {
            asked.add("play");
        }

        @Override
        public void pause() {
            asked.add("pause");
        }

        @Override
        public void seek(long micros, boolean isExact) {
            asked.add("seek " + micros + " " + isExact);
        }

        @Override
        public void setSize(int width, int height) {
            asked.add("size");
        }

        @Override
        public void setVolume(double volume) {
            asked.add("volume " + volume);
        }

        @Override
        public void close() {
            asked.add("close");
        }
    }
}
