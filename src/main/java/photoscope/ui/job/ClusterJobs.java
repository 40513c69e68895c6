package photoscope.ui.job;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import photoscope.clusters.ClusterBuild;
import photoscope.library.Clustering;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** Has the automatic clusters made anew: when asked, and when it is due. To be used on the JavaFX thread alone. */
public final class ClusterJobs {
    private final Clustering clustering;
    private final Jobs jobs;
    private final Background background;
    private final Clock clock;
    private final Words words;
    private final BooleanBinding isBuilding;

    /**
     * @param background where the library is asked whether it is due
     */
    public ClusterJobs(Clustering clustering, Jobs jobs, Background background, Clock clock, Language language) {
        this.clustering = clustering;
        this.jobs = jobs;
        this.background = background;
        this.clock = clock;
        this.words = language.wordsOf(ClusterJobs.class);
        this.isBuilding = Bindings
                .createBooleanBinding(() -> Stream.concat(jobs.running().stream(), jobs.waiting().stream())
                        .anyMatch(ClusterJob.class::isInstance), jobs.running(), jobs.waiting());
    }

    /** Whether they are being made, or will be. */
    public BooleanBinding isBuilding() {
        return isBuilding;
    }

    /** Makes them when what runs has ended. */
    public void build(Consumer<? super Outcome> ended) {
        if (!isBuilding.get()) {
            jobs.enqueue(new ClusterJob(clustering.build(ClusterBuild.Options.USUAL), words), ended);
        }
    }

    /** Makes them if that is due. */
    public void buildIfDue(Consumer<? super Outcome> ended) {
        var _ = background.run(() -> clustering.due(clock), due -> begin(due, ended),
                failure -> ended.accept(Outcome.failed(words.reason(failure))));
    }

    private void begin(Optional<?> due, Consumer<? super Outcome> ended) {
        if (due.isPresent()) {
            build(ended);
        }
    }

    /** Makes them whenever photos were taken in and it is due. */
    public void followIndexing(Consumer<? super Outcome> ended) {
        IndexJobs.follow(jobs, () -> buildIfDue(ended));
    }
}
