package photoscope.ui.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.library.LibraryException;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/**
 * The jobs of one window: starts them, and lines up those that can't run side by side. To be used on the JavaFX thread
 * alone.
 */
public final class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private final Background background;
    private final Words words;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> waiting = FXCollections.observableArrayList();
    /** Kept: a view that nobody holds is collected, and whoever listens to it hears nothing any more. */
    private final ObservableList<Job> runningView = FXCollections.unmodifiableObservableList(running);
    private final ObservableList<Job> waitingView = FXCollections.unmodifiableObservableList(waiting);
    private final Map<Job, Consumer<? super Outcome>> enders = new HashMap<>();
    private @Nullable Job head;
    private boolean isClosed;

    public Jobs(Background background, Language language) {
        this.background = background;
        this.words = language.wordsOf(Jobs.class);

    }

    /** What runs now, the oldest first. */
    public ObservableList<Job> running() {
        return runningView;
    }

    /** What is lined up, the next first. */
    public ObservableList<Job> waiting() {
        return waitingView;
    }

    /** Starts a job beside those that run, and tells how it ended. */
    public void start(Job job, Consumer<? super Outcome> ended) {
        if (takes(job, ended)) {
            begin(job);
        }
    }

    /** Starts a job when those that were lined up before it have ended, and tells how it ended. */
    public void enqueue(Job job, Consumer<? super Outcome> ended) {
        if (takes(job, ended)) {
            waiting.add(job);
            beginNext();
        }
    }

    private boolean takes(Job job, Consumer<? super Outcome> ended) {
        enders.put(job, ended);
        if (isClosed) {
            tell(job, Outcome.cancelled(""));
        }
        return !isClosed;
    }

    /** Ends a job soon; one that waits never begins. */
    public void cancel(Job job) {
        job.cancel();
        if (waiting.remove(job)) {
            tell(job, Outcome.cancelled(""));
        }
    }

    /** Ends all jobs soon and begins no other: what is started from now on is told that it was cancelled. */
    public void close() {
        isClosed = true;
        cancelAll();
    }

    /** Ends all jobs soon. */
    public void cancelAll() {
        List.copyOf(waiting).forEach(this::cancel);
        List.copyOf(running).forEach(this::cancel);
    }

    private void beginNext() {
        if (head == null && !waiting.isEmpty()) {
            Job next = waiting.removeFirst();
            head = next;
            begin(next);
        }
    }

    private void begin(Job job) {
        running.add(job);
        var _ = background.run(job::run, outcome -> end(job, outcome), failure -> end(job, failed(job, failure)));
    }

    private void end(Job job, Outcome outcome) {
        running.remove(job);
        if (job.equals(head)) {
            head = null;
        }
        tell(job, outcome);
        beginNext();
    }

    private void tell(Job job, Outcome outcome) {
        Objects.requireNonNull(enders.remove(job)).accept(outcome);
    }

    private Outcome failed(Job job, Exception failure) {
        return LibraryException.explaining(failure).map(known -> Outcome.failed(words.reason(known))).orElseGet(() -> {
            LOG.error("{} failed", job.title(), failure);
            return Outcome.failed(words.format("failed", job.title(), words.reason(failure)));
        });
    }
}
