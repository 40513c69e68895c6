package photoscope.ui.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import photoscope.photo.Progress;
import photoscope.ui.job.Job;
import photoscope.ui.job.Jobs;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** What the status bar says. While jobs run it looks at them at the ticker's pace; they only count. */
public final class StatusModel {
    private static final double SECONDS_BEFORE_QUIET_IS_SHOWN = 4;
    private final Jobs jobs;
    private final Ticker ticker;
    private final LongSupplier nanoseconds;
    private final Words words;
    private final Amounts amounts;
    private final Map<Job, Rate> rates = new HashMap<>();
    private final Map<Job, Double> quietSince = new HashMap<>();
    private final ObservableList<JobLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final LongProperty selected = new SimpleLongProperty();
    private final LongProperty problems = new SimpleLongProperty();
    private final LongProperty conflicts = new SimpleLongProperty();
    private final LongProperty pendingSidecars = new SimpleLongProperty();
    private boolean ticking;

    /**
     * @param nanoseconds a clock that never goes back, {@link System#nanoTime} in a window
     */
    public StatusModel(Jobs jobs, Ticker ticker, LongSupplier nanoseconds, Language language) {
        this.jobs = jobs;
        this.ticker = ticker;
        this.nanoseconds = nanoseconds;
        this.words = language.wordsOf(StatusModel.class);
        this.amounts = new Amounts(words);
        ListChangeListener<Job> changed = _ -> jobsChanged();
        jobs.running().addListener(changed);
        jobs.waiting().addListener(changed);
        jobsChanged();
    }

    /** Says how many photos are listed. */
    public void showPhotos(long photos) {
        count.set(words.format("photos", photos));
    }

    /** Says how many photos a search has found. */
    public void showResults(long results) {
        count.set(words.format("results", results));
    }

    /** Says no number: what is shown is no list of photos. */
    public void showNoList() {
        count.set("");
    }

    /** How many photos are selected. */
    public LongProperty selected() {
        return selected;
    }

    /** How many files have problems. */
    public LongProperty problems() {
        return problems;
    }

    /** How many annotations still have to be written beside their photos. */
    public LongProperty pendingSidecars() {
        return pendingSidecars;
    }

    /** How many fields and sidecars wait for somebody to decide. */
    public LongProperty conflicts() {
        return conflicts;
    }

    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Each job, those that wait at the end. */
    ObservableList<JobLine> lines() {
        return lines;
    }

    void togglePause(Job job) {
        if (job.isPaused()) {
            job.resume();
        } else {
            job.pause();
        }
        sample();
    }

    /** Pauses all jobs that can pause, or has them go on where all are paused. */
    public void togglePause() {
        List<Job> able = jobs.running().stream().filter(Job::canPause).toList();
        boolean resume = able.stream().allMatch(Job::isPaused);
        able.forEach(resume ? Job::resume : Job::pause);
        sample();
    }

    void cancel(Job job) {
        jobs.cancel(job);
    }

    private void jobsChanged() {
        rates.keySet().retainAll(jobs.running());
        quietSince.keySet().retainAll(jobs.running());
        boolean tick = !jobs.running().isEmpty();
        if (tick != ticking) {
            ticking = tick;
            if (tick) {
                ticker.start(this::sample);
            } else {
                ticker.stop();
            }
        }
        sample();
    }

    private void sample() {
        double seconds = nanoseconds.getAsLong() / 1e9;
        List<JobLine> now = new ArrayList<>();
        for (Job job : jobs.running()) {
            Progress progress = job.progress();
            Rate rate = rates.computeIfAbsent(job, _ -> new Rate());
            if (job.isPaused()) {
                rate.clear();
            } else {
                rate.add(progress.title() + progress.totalKnown(), progress.done(), seconds);
            }
            if (job.isQuiet()
                    && seconds - quietSince.computeIfAbsent(job, _ -> seconds) < SECONDS_BEFORE_QUIET_IS_SHOWN) {
                continue;
            }
            now.add(new JobLine(job, job.title(), amounts.details(job, progress, rate.perSecond()),
                    Amounts.fraction(progress), false));
        }
        jobs.waiting()
                .stream()
                .filter(job -> !job.isQuiet())
                .forEach(job -> now.add(new JobLine(job, job.title(), words.get("waits"), 0, true)));
        lines.setAll(now);
    }
}
