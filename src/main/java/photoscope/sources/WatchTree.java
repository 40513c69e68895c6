package photoscope.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
/** Goes through the folders of a source that a scan would come to, links to folders included, each of them once. */
final class WatchTree {
    /** Is shown the folders. */
    interface Visitor {
        /** Before a folder is read; false leaves it and all below it out. */
        boolean enter(Path folder, String relative) throws IOException;

        /** A file in it that is watched. */
        void file(String relative, String name, BasicFileAttributes attributes);
    }

    private static final Logger LOG = LoggerFactory.getLogger(WatchTree.class);

    private record Folder(Path path, String relative) {}

    private final ScanRules rules;
    private final Predicate<String> concerned;
    private final Visitor visitor;
    private final Deque<Folder> pending = new ArrayDeque<>();
    private final Set<Object> entered = new HashSet<>();

    WatchTree(ScanRules rules, Predicate<String> concerned, Visitor visitor) {
        this.rules = rules;
        this.concerned = concerned;
        this.visitor = visitor;
    }

    /** Goes through all of a source, also of what it has been through before. */
    void again(Path root) throws WatchLimitException, InterruptedException {
        entered.clear();
        pending.clear();
        walk(root, "");
    }

    /**
     * Goes through one folder and those below.
     *
     * @throws WatchLimitException what the visitor throws; trouble with a single folder is passed over
     */
    void walk(Path folder, String relative) throws WatchLimitException, InterruptedException {
        pending.push(new Folder(folder, relative));
        while (!pending.isEmpty()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Folder next = pending.pop();
            try {
                visit(next);
            } catch (WatchLimitException e) {
                throw e;
            } catch (IOException e) {
                LOG.debug("{} can't be watched; a scan tells of it", next.path, e);
            }
        }
    }

    private void visit(Folder folder) throws IOException {
        if (!visitor.enter(folder.path, folder.relative)) {
            return;
        }
        new FolderEntries() {
            @Override
            boolean begin(BasicFileAttributes attributes) throws IOException {
                return entered.add(FileKeys.of(folder.path, attributes));
            }

            @Override
            boolean entry(Path path, BasicFileAttributes attributes) throws IOException {
                String name = path.getFileName().toString();
                String relative = folder.relative.isEmpty() ? name : folder.relative + "/" + name;
                boolean isFolder = attributes.isSymbolicLink() ? Files.isDirectory(path) : attributes.isDirectory();
                if (isFolder) {
                    if (rules.walksInto(relative, name)) {
                        pending.push(new Folder(path, relative));
                    }
                } else if (concerned.test(name)) {
                    visitor.file(folder.relative, name, attributes);
                }
                return true;
            }

            @Override
            void failed(Path path, IOException why) {
                // it is looked at when it is scanned
            }
        }.read(folder.path);
    }
}
