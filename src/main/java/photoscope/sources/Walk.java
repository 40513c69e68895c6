package photoscope.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import photoscope.photo.FileType;

/** One scan under way: which folders are still to come and what was seen. */
final class Walk {
    /**
     * A folder to read.
     *
     * @param path where it really lies
     * @param relative to the source, as people see it
     * @param isDeep whether the folders in it are read too
     */
    record Folder(Path path, String relative, boolean isDeep) {
        String child(String name) {
            return relative.isEmpty() ? name : relative + "/" + name;
        }
    }

    private final Path root;
    private final ScanRules rules;
    private final ScanListener listener;
    private final Consumer<ScanCounts> progress;
    private final Deque<Folder> pending = new ArrayDeque<>();
    private final Deque<Folder> linked = new ArrayDeque<>();
    private final Set<Object> visitedFolders = new HashSet<>();
    private final Set<Object> linkedFiles = new HashSet<>();
    private final List<Found> batch = new ArrayList<>();
    private Folder current;
    private long folders;
    private long candidates;
    private long unsupported;
    private long ignored;
    private long unread;

    Walk(Path root, ScanRules rules, ScanListener listener, Consumer<ScanCounts> progress) {
        this.root = root;
        this.rules = rules;
        this.listener = listener;
        this.progress = progress;
        this.current = new Folder(root, "", true);
    }

    /** Walks until all is seen (true), or the listener stops it or the source is no more (false). */
    boolean run(List<FolderPart> parts, BooleanSupplier sourceIsThere) {
        for (FolderPart part : parts.reversed()) {
            Path path = part.folder().isEmpty() ? root : root.resolve(part.folder());
            if (rules.walks(part.folder()) && Files.isDirectory(path)) {
                pending.push(new Folder(path, part.folder(), part.isDeep()));
            }
        }
        while (!pending.isEmpty() || !linked.isEmpty()) {
            current = pending.isEmpty() ? linked.removeFirst() : pending.pop();
            if (!goOn()) {
                return false;
            }
            FolderVisit visit = new FolderVisit(this, current, rules);
            try {
                visit.read(current.path());
                visit.end();
            } catch (IOException e) {
                if (!sourceIsThere.getAsBoolean()) {
                    return false;
                }
                if (!(e instanceof NoSuchFileException)) {
                    unread(new Found.Unread(current.relative(), ScanProblems.unreadable(e)));
                }
            }
            deliver();
            if (visit.wasStopped()) {
                return false;
            }
            List<Folder> subfolders = current.isDeep() ? visit.subfolders() : List.of();
            subfolders.stream().sorted(Comparator.comparing(Folder::relative).reversed()).forEach(pending::push);
        }
        progress.accept(counts());
        return true;
    }

    Path root() {
        return root;
    }

    /** Tells how far it is and asks whether to go on. */
    boolean goOn() {
        progress.accept(counts());
        return listener.goOn();
    }

    /** False where the folder was entered before, by whatever way. */
    boolean enter(Object folderKey) {
        boolean first = visitedFolders.add(folderKey);
        folders += first ? 1 : 0;
        return first;
    }

    boolean wasEntered(Object folderKey) {
        return visitedFolders.contains(folderKey);
    }

    /** To be read when the source itself is done, so that a real path always wins over a link. */
    void later(Folder link) {
        if (current.isDeep()) {
            linked.add(link);
        }
    }

    /** False where a link led to this file before. */
    boolean follow(Object fileKey) {
        return linkedFiles.add(fileKey);
    }

    /** Whether a link led to this file before. */
    boolean wasFollowed(Path path, BasicFileAttributes attributes) throws IOException {
        return !linkedFiles.isEmpty() && linkedFiles.contains(FileKeys.of(path, attributes));
    }

    void ignore() {
        ignored++;
    }

    void unread(Found.Unread found) {
        unread++;
        add(found);
    }

    void sidecar(ScannedFile file) {
        add(new Found.Sidecar(file));
    }

    void bundle(Found.SkippedBundle found) {
        add(found);
    }

    /** A file whose name promises a known format. */
    void file(ScannedFile file) {
        var type = FileType.ofName(file.name());
        if (type.isPresent()) {
            candidates++;
            add(new Found.Candidate(file, type.get()));
        } else {
            OtherFormat.ofName(file.name()).ifPresent(format -> {
                unsupported++;
                add(new Found.Unsupported(file, format));
            });
        }
    }

    private void add(Found found) {
        batch.add(found);
        if (batch.size() == FolderScan.BATCH) {
            deliver();
        }
    }

    private void deliver() {
        if (!batch.isEmpty()) {
            batch.sort(Comparator.comparing(Found::path));
            listener.found(current.relative(), List.copyOf(batch));
            batch.clear();
        }
    }

    private ScanCounts counts() {
        return new ScanCounts(folders, candidates, unsupported, ignored, unread, current.relative());
    }
}
