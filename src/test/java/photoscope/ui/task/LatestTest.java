package photoscope.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;

import org.junit.jupiter.api.Test;

class LatestTest {
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final Queue<Runnable> toShow = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final Latest latest = new Latest(new Background(toWork::add, toShow::add));

    @Test
    void anAnswerThatComesLateIsDropped() {
        ask("first");
        runAll(toWork);
        ask("second");
        runAll(toShow);
        runAll(toWork);
        runAll(toShow);
        assertThat(shown).containsExactly("second");
    }

    @Test
    void workThatHasNotBegunNeverBegins() {
        List<String> begun = new ArrayList<>();
        latest.run(() -> begun.add("first"), _ -> {}, _ -> {});
        latest.run(() -> begun.add("second"), _ -> {}, _ -> {});
        runAll(toWork);
        assertThat(begun).containsExactly("second");
    }

    @Test
    void failuresAreTold() {
        latest.run(() -> { throw new IOException("disk"); }, _ -> shown.add("done"),
                failure -> shown.add(String.valueOf(failure.getMessage())));
        runAll(toWork);
        runAll(toShow);
        assertThat(shown).containsExactly("disk");
    }

    private void ask(String question) {
        latest.run(() -> question, shown::add, failure -> shown.add("failed: " + failure));
    }

    private static void runAll(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            Objects.requireNonNull(tasks.poll()).run();
        }
    }
}
