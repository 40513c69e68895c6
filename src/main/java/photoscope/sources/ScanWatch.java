package photoscope.sources;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Watches a source by looking through it now and then: names, sizes and times, no file is opened. Of each folder one
 * number is kept; where there are too many folders, each look has all of the source looked through.
 */
final class ScanWatch {
    /** At about 200 bytes each. */
    static final int MOST_FOLDERS = 100_000;
    /** A look that takes long comes the more seldom. */
    private static final int REST_TO_WORK = 30;

    private final WatchTree tree;
    private final Path root;
    private final Consumer<FolderPart> changed;
    private final Duration pause;
    private final Map<String, Long> before = new HashMap<>();
    private Map<String, Long> now = new HashMap<>();
    private long newerThan;
    private boolean isFirst = true;

    /** @param pause between two looks, at least */
    ScanWatch(Path root, ScanRules rules, Predicate<String> concerned, Duration pause, Consumer<FolderPart> changed) {
        this.root = root;
        this.pause = pause;
        this.changed = changed;
        this.tree = new WatchTree(rules, concerned, new Look());
    }

    /** Tells of what is newer than this, and from then on of what changes, until the source is not there any more. */
    void follow(long sinceMillis, Folders folders) throws InterruptedException {
        newerThan = sinceMillis;
        while (folders.areThere(root)) {
            long start = System.nanoTime();
            look(folders);
            long took = System.nanoTime() - start;
            Thread.sleep(Duration.ofNanos(Math.max(pause.toNanos(), REST_TO_WORK * took)));
        }
    }

    /** Tells whether a source is there. */
    interface Folders {
        boolean areThere(Path root);
    }

    private void look(Folders folders) throws InterruptedException {
        now = new HashMap<>();
        try {
            tree.again(root);
        } catch (WatchLimitException e) {
            changed.accept(FolderPart.WHOLE);
            return;
        }
        if (!folders.areThere(root)) {
            return; // what a drive looked like that went away is no change
        }
        if (!isFirst) {
            now.forEach((folder, sum) -> {
                @Nullable
                Long old = before.remove(folder);
                if (!sum.equals(old)) {
                    changed.accept(FolderPart.shallow(folder));
                }
            });
            before.keySet().forEach(gone -> changed.accept(FolderPart.shallow(above(gone))));
        }
        isFirst = false;
        before.clear();
        before.putAll(now);
    }

    private static String above(String folder) {
        int slash = folder.lastIndexOf('/');
        return slash < 0 ? "" : folder.substring(0, slash);
    }

    /** One number that is another where a name, a size or a time is, whatever their order. */
    private final class Look implements WatchTree.Visitor {
        @Override
        public boolean enter(Path folder, String relative) throws WatchLimitException {
            if (now.size() == MOST_FOLDERS) {
                throw new WatchLimitException("more than " + MOST_FOLDERS + " folders");
            }
            now.put(relative, 0L);
            return true;
        }

        @Override
        public void file(String relative, String name, BasicFileAttributes attributes) {
            long modified = attributes.lastModifiedTime().toMillis();
            long sum = (31L * name.hashCode() + attributes.size()) * 0x9E3779B97F4A7C15L + modified;
            now.merge(relative, sum * 0xBF58476D1CE4E5B9L, Long::sum);
            if (isFirst && modified > newerThan) {
                changed.accept(FolderPart.shallow(relative));
            }
        }
    }
}
