package photoscope.sources;

import java.util.ArrayList;
import java.util.List;

/** Keeps all that a scan finds. */
class CollectingListener implements ScanListener {
    final List<Found> all = new ArrayList<>();
    final List<Integer> batchSizes = new ArrayList<>();

    @Override
    public void found(String folder, List<Found> batch) {
        all.addAll(batch);
        batchSizes.add(batch.size());
    }

    @Override
    public boolean goOn() {
        return true;
    }

    <T extends Found> List<String> paths(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(Found::path).toList();
    }

    List<String> candidates() {
        return paths(Found.Candidate.class);
    }

    List<String> unread() {
        return paths(Found.Unread.class);
    }
}
