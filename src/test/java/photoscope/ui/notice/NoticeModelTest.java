package photoscope.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class NoticeModelTest {
    private final ManualTimer timer = new ManualTimer();
    private final NoticeModel model = new NoticeModel(timer);

    @Test
    void theNewestTakesThePlaceOfTheLast() {
        model.show(Notice.of("Rated.", new Notice.Action("Undo", () -> {})));
        model.show(Notice.of("Hidden.", new Notice.Action("Undo", () -> {})));
        assertThat(text()).isEqualTo("Hidden.");
        timer.fire();
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void errorsAreLeftToBeRead() {
        model.show(Notice.error("First."));
        model.show(Notice.of("Second."));
        assertThat(text()).isEqualTo("First.");
        timer.fire();
        assertThat(text()).isEqualTo("Second.");
        timer.fire();
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void whatMustNotBeMissedIsShownWhateverComesBeforeOrAfterIt() {
        model.show(Notice.error("First."));
        model.show(Notice.lasting("It crashed.", new Notice.Action("Show", () -> {})));
        timer.fire();
        model.show(Notice.of("Rated."));
        assertThat(text()).isEqualTo("It crashed.");
        timer.fire();
        assertThat(text()).isEqualTo("Rated.");
    }

    @Test
    void equalOnesFoldIntoOne() {
        model.show(Notice.error("Disk full."));
        model.show(Notice.error("Disk full."));
        model.show(Notice.of("Hidden."));
        model.show(Notice.of("Hidden."));
        assertThat(model.shown().get().orElseThrow().times()).isEqualTo(2);
        timer.fire();
        assertThat(model.shown().get().orElseThrow().times()).isEqualTo(2);
        timer.fire();
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void itStaysWhileSomeoneIsAtIt() {
        model.show(Notice.of("First."));
        model.hold(true);
        assertThat(timer.runs()).isFalse();
        model.hold(false);
        assertThat(timer.runs()).isTrue();
    }

    @Test
    void itsActionRunsOnceAndItGoes() {
        List<String> done = new ArrayList<>();
        model.show(Notice.of("12 photos hidden.", new Notice.Action("Undo", () -> done.add("undone"))));
        model.act();
        assertThat(done).containsExactly("undone");
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void whatCanBeUndoneStaysLonger() {
        Notice plain = Notice.of("Hidden.");
        assertThat(Notice.of("Hidden.", new Notice.Action("Undo", () -> {})).time()).isGreaterThan(plain.time());
        assertThat(Notice.error("Hidden.").time()).isGreaterThan(plain.time());
    }

    @Test
    void oldOnesAreDroppedWhereManyWait() {
        for (int i = 0; i < 100; i++) {
            model.show(Notice.error("Notice " + i));
        }
        List<String> seen = new ArrayList<>();
        while (model.shown().get().isPresent()) {
            seen.add(text());
            timer.fire();
        }
        assertThat(seen).hasSizeLessThan(10).startsWith("Notice 0").endsWith("Notice 99");
    }

    private String text() {
        return model.shown().get().orElseThrow().notice().text();
    }

    static final class ManualTimer implements Timer {
        private Runnable action = () -> {};
        private boolean runs;

        @Override
        public void start(Duration time, Runnable todo) {
            action = todo;
            runs = true;
        }

        @Override
        public void stop() {
            runs = false;
        }

        boolean runs() {
            return runs;
        }

        void fire() {
            runs = false;
            action.run();
        }
    }
}
