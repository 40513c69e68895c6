package photoscope.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import photoscope.clusters.Cluster;

/** Notes what the page of clusters starts. */
final class NotedClusterActions implements ClusterActions {
    final List<String> started = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();
    Runnable changed = () -> {};
    BiConsumer<String, String> renamed = (_, _) -> {};

    @Override
    public void open(Cluster cluster) {
        started.add("open " + cluster.name());
    }

    @Override
    public void showMoreLike(Cluster cluster) {
        started.add("more " + cluster.name());
    }

    @Override
    public void annotateAll(Cluster cluster) {
        started.add("annotate " + cluster.name());
    }

    @Override
    public void build() {
        started.add("build");
    }

    @Override
    public void renamed(String before, String now) {
        renamed.accept(before, now);
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void tell(String sentence, Runnable undo) {
        told.add(sentence);
        undos.add(undo);
    }

    @Override
    public void fail(Exception failure) {
        told.add(String.valueOf(failure.getMessage()));
    }
}
