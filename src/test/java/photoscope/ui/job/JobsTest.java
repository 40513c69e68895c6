package photoscope.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import photoscope.library.LibraryException;
import photoscope.photo.Progress;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;

class JobsTest {
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(new Background(toWork::add, Runnable::run), new Language(Locale.ENGLISH));
    private final List<Outcome> outcomes = new ArrayList<>();
    private final CountingJob first = new CountingJob("First");
    private final CountingJob second = new CountingJob("Second");

    @Test
    void aJobRunsAndTellsHowItEnded() {
        jobs.start(first, outcomes::add);
        assertThat(jobs.running()).containsExactly(first);
        work();
        assertThat(jobs.running()).isEmpty();
        assertThat(outcomes).containsExactly(Outcome.done("First is done."));
    }

    @Test
    void jobsInTheQueueRunOneAfterAnother() {
        jobs.enqueue(first, outcomes::add);
        jobs.enqueue(second, outcomes::add);
        assertThat(jobs.running()).containsExactly(first);
        assertThat(jobs.waiting()).containsExactly(second);
        work();
        assertThat(jobs.running()).containsExactly(second);
        work();
        assertThat(outcomes).extracting(Outcome::message).containsExactly("First is done.", "Second is done.");
    }

    @Test
    void listenersHearOfJobsAlsoAfterMemoryWasCleared() {
        List<Integer> heard = new ArrayList<>();
        jobs.running().addListener((ListChangeListener<Job>) change -> heard.add(change.getList().size()));
        System.gc();
        jobs.start(first, outcomes::add);
        work();
        assertThat(heard).containsExactly(1, 0);
    }

    @Test
    void othersRunBesideTheQueue() {
        jobs.enqueue(first, outcomes::add);
        jobs.start(second, outcomes::add);
        assertThat(jobs.running()).containsExactly(first, second);
    }

    @Test
    void aJobThatWaitsAndIsCancelledNeverBegins() {
        jobs.enqueue(first, _ -> {});
        jobs.enqueue(second, outcomes::add);
        jobs.cancel(second);
        work();
        assertThat(toWork).isEmpty();
        assertThat(outcomes).extracting(Outcome::kind).containsExactly(Outcome.Kind.CANCELLED);
    }

    @Test
    void aFailureIsToldInItsOwnWordsAndTheNextRuns() {
        jobs.enqueue(new Failing(new LibraryException("The disk is full. Free some space.")), outcomes::add);
        jobs.enqueue(first, outcomes::add);
        work();
        work();
        assertThat(outcomes).containsExactly(Outcome.failed("The disk is full. Free some space."),
                Outcome.done("First is done."));
    }

    @Test
    void allEndAtOnceAlsoThoseThatWait() {
        jobs.enqueue(first, outcomes::add);
        jobs.enqueue(second, outcomes::add);
        jobs.cancelAll();
        assertThat(jobs.waiting()).isEmpty();
        assertThat(first.isCancelled() && second.isCancelled()).isTrue();
    }

    @Test
    void noneBeginsAfterTheEnd() {
        jobs.close();
        jobs.start(first, outcomes::add);
        jobs.enqueue(second, outcomes::add);
        assertThat(toWork).isEmpty();
        assertThat(jobs.running()).isEmpty();
        assertThat(outcomes).extracting(Outcome::kind).containsExactly(Outcome.Kind.CANCELLED, Outcome.Kind.CANCELLED);
    }

    private void work() {
        Objects.requireNonNull(toWork.poll()).run();
    }

    private record Failing(Exception failure) implements Job {
        @Override
        public String title() {
            return "Failing";
        }

        @Override
        public Progress progress() {
            return new Progress("", 0, 0, false, 0, "");
        }

        @Override
        public Unit unit() {
            return Unit.ITEMS;
        }

        @Override
        public Outcome run() throws Exception {
            throw failure;
        }

        @Override
        public void cancel() {}
    }
}
