package photoscope.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;
import photoscope.ui.command.Command;
import photoscope.ui.command.Commands;
import photoscope.ui.job.CountingJob;
import photoscope.ui.job.Jobs;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;

class StatusBarTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final StatusModelTest.ManualTicker ticker = new StatusModelTest.ManualTicker();
    private final List<String> done = new ArrayList<>();
    private final CountingJob indexing = new CountingJob("Indexing");
    private long nanoseconds;

    @Test
    void aJobIsPausedAndCancelledWithAClick() {
        window.show(() -> bar("en", 1));
        window.robot().clickOn(window.robot().lookup(".job .button").nth(0).queryButton());
        window.settle();
        assertThat(indexing.isPaused()).isTrue();
        window.robot().clickOn(window.robot().lookup(".job .button").nth(1).queryButton());
        window.settle();
        assertThat(indexing.isCancelled()).isTrue();
    }

    @Test
    void problemsAreOneClickAway() {
        window.show(() -> bar("en", 0));
        window.click("2 problems");
        assertThat(done).containsExactly("problems");
    }

    @Test
    void severalJobsFoldIntoOneLineThatUnfolds() {
        window.show(() -> bar("en", 3));
        assertThat(window.robot().lookup(".job-title").queryAllAs(Label.class)).hasSize(1);
        window.click("and 2 more");
        assertThat(window.robot().lookup(".jobs-list .job-title").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("Indexing", "Installing CLIP ViT-B/32", "Indexing 2");
        window.snapshotPopup("jobs-popover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void looksWell(String language) {
        BorderPane root = window.show(() -> bar(language, 3));
        Accessible.check(root);
        window.snapshot("status-" + language);
    }

    private BorderPane bar(String tag, int count) {
        Language language = new Language(Locale.of(tag));
        Jobs jobs = new Jobs(new Background(toWork::add, Runnable::run), language);
        Commands commands = new Commands("Not here.");
        commands.handle(Command.SHOW_PROBLEMS, () -> done.add("problems"));
        StatusModel model = new StatusModel(jobs, ticker, () -> nanoseconds, language);
        model.showPhotos(12_431);
        model.selected().set(3);
        model.problems().set(2);
        model.pendingSidecars().set(14);
        List<CountingJob> all = List.of(indexing, new CountingJob("Installing CLIP ViT-B/32"),
                new CountingJob("Indexing 2"));
        for (CountingJob job : all.subList(0, count)) {
            jobs.start(job, _ -> {});
            job.at(0, 25_000);
        }
        if (count > 0) {
            ticker.tick();
            nanoseconds += 10_000_000_000L;
            all.forEach(job -> job.at(15_500, 25_000));
            ticker.tick();
        }
        BorderPane pane = new BorderPane();
        pane.setBottom(new StatusBar(model, commands, language));
        return pane;
    }
}
