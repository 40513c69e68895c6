package photoscope.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import photoscope.ui.job.CountingJob;
import photoscope.ui.job.Job;
import photoscope.ui.job.Jobs;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;

class StatusModelTest {
    private static final Language ENGLISH = new Language(Locale.ENGLISH);
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(new Background(toWork::add, Runnable::run), ENGLISH);
    private final ManualTicker ticker = new ManualTicker();
    private long nanoseconds;
    private final StatusModel model = new StatusModel(jobs, ticker, () -> nanoseconds, ENGLISH);
    private final CountingJob job = new CountingJob("Indexing");

    @Test
    void countsAreSaidInWords() {
        model.showPhotos(12_431);
        assertThat(model.count().get()).isEqualTo("12,431 photos");
        model.showPhotos(1);
        assertThat(model.count().get()).isEqualTo("1 photo");
        model.showResults(200);
        assertThat(model.count().get()).isEqualTo("200 results");
        model.showNoList();
        assertThat(model.count().get()).isEmpty();
    }

    @Test
    void saysPercentRateAndRemainingTime() {
        jobs.start(job, _ -> {});
        job.at(0, 25_200);
        tickAfter(0);
        job.at(840, 25_200);
        tickAfter(10);
        assertThat(line().details()).isEqualTo("3 %  ·  84/s  ·  5 min left");
        assertThat(line().fraction()).isEqualTo(840 / 25_200.0);
    }

    @Test
    void saysHowManyWhileTheTotalIsNotKnown() {
        jobs.start(job, _ -> {});
        job.at(0, 0);
        tickAfter(0);
        job.at(5000, 0);
        tickAfter(2);
        assertThat(line().details()).isEqualTo("5,000  ·  2,500/s");
        assertThat(line().fraction()).isNegative();
    }

    @Test
    void countsBytesInMegabytes() {
        CountingJob install = new CountingJob("Installing CLIP", Job.Unit.BYTES);
        jobs.start(install, _ -> {});
        install.at(0, 156_000_000);
        tickAfter(0);
        install.at(39_000_000, 156_000_000);
        tickAfter(10);
        assertThat(line().details()).isEqualTo("25 %  ·  3.9 MB/s  ·  30 s left");
    }

    @Test
    void aPauseIsSaidAndDoesNotSlowTheRate() {
        jobs.start(job, _ -> {});
        job.at(0, 1000);
        tickAfter(0);
        model.togglePause(job);
        assertThat(line().details()).isEqualTo("0 %  ·  paused");
        tickAfter(60);
        model.togglePause(job);
        job.at(100, 1000);
        tickAfter(10);
        assertThat(line().details()).contains("10/s");
    }

    @Test
    void allJobsArePausedAndGoOnTogether() {
        CountingJob other = new CountingJob("Other");
        jobs.start(job, _ -> {});
        jobs.start(other, _ -> {});
        other.pause();
        model.togglePause();
        assertThat(job.isPaused()).isTrue();
        assertThat(other.isPaused()).isTrue();
        model.togglePause();
        assertThat(job.isPaused() || other.isPaused()).isFalse();
    }

    @Test
    void ticksOnlyWhileJobsRun() {
        assertThat(ticker.runs).isFalse();
        jobs.start(job, _ -> {});
        assertThat(ticker.runs).isTrue();
        toWork.remove().run();
        assertThat(ticker.runs).isFalse();
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void whatWaitsIsListedAndCanBeCancelled() {
        CountingJob next = new CountingJob("Next");
        jobs.enqueue(job, _ -> {});
        jobs.enqueue(next, _ -> {});
        assertThat(model.lines()).extracting(JobLine::details).containsExactly("", "waits its turn");
        model.cancel(next);
        assertThat(model.lines()).hasSize(1);
        assertThat(next.isCancelled()).isTrue();
    }

    @Test
    void whatNobodyAskedForIsShownOnlyWhereItTakesLong() {
        jobs.enqueue(new CountingJob("Changes").quiet(), _ -> {});
        jobs.enqueue(new CountingJob("More changes").quiet(), _ -> {});
        tickAfter(2);
        assertThat(model.lines()).isEmpty();
        tickAfter(3);
        assertThat(model.lines()).extracting(JobLine::title).containsExactly("Changes");
    }

    private JobLine line() {
        return model.lines().getFirst();
    }

    private void tickAfter(int seconds) {
        nanoseconds += seconds * 1_000_000_000L;
        ticker.tick.run();
    }

    static final class ManualTicker implements Ticker {
        private Runnable tick = () -> {};
        private boolean runs;

        @Override
        public void start(Runnable todo) {
            tick = todo;
            runs = true;
        }

        @Override
        public void stop() {
            runs = false;
        }

        void tick() {
            tick.run();
        }
    }
}
