package photoscope.ui.clusters;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Bands;
import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterId;
import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.library.Clustering;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** What the user changes about clusters: done off the JavaFX thread, told, and to be undone from there. */
public final class ClusterEditing {
    private final Clustering clustering;
    private final Background background;
    private final ClusterActions actions;
    private final Words words;

    /** Something that is written, in so many steps. */
    private interface Work {
        int steps() throws LibraryException;
    }

    /** What has to be known before others hear of a change. */
    private interface Followed {
        /**
         * @param areUndone whether it was taken back
         */
        void by(boolean areUndone);
    }

    /** Clusters that are called otherwise afterwards: several become one. */
    private record Renaming(List<String> before, String now) {
        void tell(ClusterActions actions, boolean areUndone) {
            if (areUndone) {
                actions.renamed(now, before.getFirst());
            } else {
                before.stream().filter(name -> !name.equals(now)).forEach(name -> actions.renamed(name, now));
            }
        }
    }

    /**
     * @param background does one thing after the other
     */
    public ClusterEditing(Clustering clustering, Background background, ClusterActions actions, Words words) {
        this.clustering = clustering;
        this.background = background;
        this.actions = actions;
        this.words = words;
    }

    /** Writes what the user says of a cluster, as far as it differs. */
    void write(Cluster cluster, ClusterText text) {
        run(words.format("done.written", text.name()), new Renaming(List.of(cluster.name()), text.name()), () -> {
            int steps = 0;
            if (!text.name().equals(cluster.name())) {
                clustering.name(cluster.id(), text.name());
                steps++;
            }
            if (!text.description().equals(cluster.description())) {
                clustering.describe(cluster.id(), text.description());
                steps++;
            }
            if (text.colour() != cluster.colour()) {
                clustering.colour(cluster.id(), text.colour());
                steps++;
            }
            return steps;
        });
    }

    /** Takes clusters away; their photos stay. */
    void delete(List<Cluster> clusters) {
        run(clusters.size() == 1
                ? words.format("done.deleted", clusters.getFirst().name())
                : words.format("done.deletedSeveral", clusters.size()), () -> {
                    for (Cluster cluster : clusters) {
                        clustering.delete(cluster.id());
                    }
                    return clusters.size();
                });
    }

    /** Makes one of several. */
    void merge(List<Cluster> clusters, String name) {
        List<ClusterId> ids = clusters.stream().map(Cluster::id).toList();
        Renaming renaming = new Renaming(clusters.stream().map(Cluster::name).toList(), name);
        run(words.format("done.merged", clusters.size(), name), renaming, () -> {
            clustering.merge(ids, name);
            return 1;
        });
    }

    /**
     * Says how the scores of a cluster's members fall into bands.
     *
     * @param bands null for what is usual
     * @param done is run as soon as it is so
     */
    void band(Cluster cluster, @Nullable Bands bands, Runnable done) {
        run(words.format("done.band", cluster.name()), areUndone -> {
            if (!areUndone) {
                done.run();
            }
        }, () -> {
            clustering.band(cluster.id(), bands);
            return 1;
        });
    }

    /** Puts photos into the cluster of this name; where there is none, into a new one. */
    public void add(String name, List<PhotoId> photos) {
        run(words.format("done.added", photos.size(), name), () -> {
            Optional<Cluster> there = clustering.named(name);
            if (there.isPresent()) {
                clustering.add(there.get().id(), photos);
            } else {
                clustering.create(name, photos);
            }
            return 1;
        });
    }

    /**
     * Makes a collection, each photo with its score.
     *
     * @param count how many there are
     * @param members is asked off the JavaFX thread
     */
    public void collect(String name, int count, Supplier<List<Member>> members) {
        run(words.format("done.collected", count, name), () -> {
            clustering.collect(name, members.get());
            return 1;
        });
    }

    /** Says of photos whether they belong to a cluster. */
    void judge(Cluster cluster, List<PhotoId> photos, Verdict verdict) {
        run(words.format("done." + verdict, photos.size(), cluster.name()), () -> {
            clustering.judge(cluster.id(), photos, verdict);
            return 1;
        });
    }

    /** Takes photos out of the cluster of this name. */
    public void remove(String name, List<PhotoId> photos) {
        run(words.format("done.removed", photos.size(), name), () -> {
            Optional<Cluster> there = clustering.named(name);
            if (there.isEmpty()) {
                throw new LibraryException(words.format("gone", name));
            }
            clustering.remove(there.get().id(), photos);
            return 1;
        });
    }

    private void run(String sentence, Work work) {
        run(sentence, _ -> {}, work);
    }

    private void run(String sentence, Renaming renaming, Work work) {
        run(sentence, areUndone -> renaming.tell(actions, areUndone), work);
    }

    private void run(String sentence, Followed followed, Work work) {
        var _ = background.run(work::steps, steps -> {
            if (steps > 0) {
                followed.by(false);
                actions.changed();
                actions.tell(sentence, () -> undo(steps, followed));
            }
        }, this::fail);
    }

    private void undo(int steps, Followed followed) {
        var _ = background.run(() -> {
            for (int i = 0; i < steps; i++) {
                clustering.undo();
            }
            return steps;
        }, _ -> {
            followed.by(true);
            actions.changed();
        }, this::fail);
    }

    /** Some of it may have been written. */
    private void fail(Exception failure) {
        actions.changed();
        actions.fail(failure);
    }
}
