package photoscope.sources;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Watches a source by the system's events. What is told is never more than which folders are to be looked at: of ten
 * thousand files that come into a folder there is one folder to be told of.
 */
final class EventWatch {
    private final Path root;
    private final ScanRules rules;
    private final Predicate<String> concerned;
    private final FolderEvents events;
    private final Consumer<FolderPart> changed;

    EventWatch(Path root, ScanRules rules, Predicate<String> concerned, FolderEvents events,
            Consumer<FolderPart> changed) {
        this.root = root;
        this.rules = rules;
        this.concerned = concerned;
        this.events = events;
        this.changed = changed;
    }

    /**
     * Watches all folders from now on, and tells of those in which something is newer than this.
     *
     * @throws WatchLimitException if there are too many of them
     */
    void begin(long sinceMillis) throws WatchLimitException, InterruptedException {
        if (events.coverTrees()) {
            var _ = register(root);
        } else {
            cover(root, "", sinceMillis);
        }
    }

    /** Tells of what changes until the source itself is not there any more. */
    void follow() throws WatchLimitException, InterruptedException {
        Optional<Object> key = key();
        boolean isThere = true;
        while (isThere) {
            List<FolderEvent> happened = events.take();
            for (FolderEvent event : happened) {
                isThere &= take(event);
            }
            // that it was renamed is told to who watches the folder above it
            isThere &= !happened.isEmpty() || key().equals(key);
        }
    }

    /** What tells the source's folder from another one in its place; empty where it is not there. */
    private Optional<Object> key() {
        try {
            return Optional.of(FileKeys.of(root, Files.readAttributes(root, BasicFileAttributes.class)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the source is still there. */
    private boolean take(FolderEvent event) throws WatchLimitException, InterruptedException {
        switch (event) {
            case FolderEvent.Created(Path folder, String name) -> created(folder, name);
            case FolderEvent.Modified(Path folder, String name) -> {
                if (concerned.test(name)) {
                    tell(folder, false);
                }
            }
            case FolderEvent.Deleted(Path folder, String name) -> {
                if (!ScanRules.isHidden(name)) { // a folder has any name
                    events.forget(folder.resolve(name));
                    tell(folder, false);
                }
            }
            case FolderEvent.Overflowed(Path folder) -> {
                if (!events.coverTrees()) {
                    cover(folder, relative(folder), Long.MAX_VALUE);
                }
                tell(folder, true);
            }
            case FolderEvent.Gone(Path folder) -> {
                return !folder.equals(root);
            }
        }
        return true;
    }

    private void created(Path folder, String name) throws WatchLimitException, InterruptedException {
        Path child = folder.resolve(name);
        if (!Files.isDirectory(child)) {
            if (concerned.test(name)) {
                tell(folder, false);
            }
            return;
        }
        String relative = relative(child);
        if (rules.walks(relative)) {
            if (!events.coverTrees()) {
                cover(child, relative, Long.MAX_VALUE);
            }
            tell(child, true);
        }
    }

    private void tell(Path folder, boolean isDeep) {
        String relative = relative(folder);
        if (rules.walks(relative)) {
            changed.accept(new FolderPart(relative, isDeep));
        }
    }

    private String relative(Path folder) {
        return root.relativize(folder).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private void cover(Path folder, String relative, long newerThan) throws WatchLimitException, InterruptedException {
        new WatchTree(rules, concerned, new WatchTree.Visitor() {
            @Override
            public boolean enter(Path path, String at) throws WatchLimitException {
                return register(path);
            }

            @Override
            public void file(String at, String name, BasicFileAttributes attributes) {
                if (attributes.lastModifiedTime().toMillis() > newerThan) {
                    changed.accept(FolderPart.shallow(at));
                }
            }
        }).walk(folder, relative);
    }

    private boolean register(Path folder) throws WatchLimitException {
        try {
            events.register(folder);
            return true;
        } catch (FileSystemException e) {
            if (folder.equals(root)) {
                throw new WatchLimitException(String.valueOf(e.getMessage()));
            }
            return false; // gone again, or closed to us
        } catch (IOException e) {
            throw new WatchLimitException(String.valueOf(e.getMessage()));
        }
    }
}
