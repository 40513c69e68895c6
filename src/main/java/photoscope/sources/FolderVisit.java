package photoscope.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.util.ArrayList;
import java.util.List;

import photoscope.photo.FileType;

/** Decides about each entry of one folder. */
final class FolderVisit extends FolderEntries {
    private static final int ENTRIES_BETWEEN_CHECKS = 256;
    /** What Java shows for bytes of a name that are no text. */
    private static final char REPLACEMENT = '\ufffd';

    private final Walk walk;
    private final Walk.Folder folder;
    private final ScanRules rules;
    private final List<Walk.Folder> subfolders = new ArrayList<>();
    /** Known for what they are only once the whole folder is seen. */
    private final List<ScannedFile> exports = new ArrayList<>();
    private boolean hasPhotos;
    private int entries;
    private boolean stopped;

    FolderVisit(Walk walk, Walk.Folder folder, ScanRules rules) {
        this.walk = walk;
        this.folder = folder;
        this.rules = rules;
    }

    List<Walk.Folder> subfolders() {
        return subfolders;
    }

    boolean wasStopped() {
        return stopped;
    }

    /** Tells of what other programs may say of photos, when all of the folder has been seen. */
    void end() {
        exports.stream()
                .filter(file -> hasPhotos || ExportName.speaksOfOtherFolders(file.path()))
                .forEach(walk::sidecar);
    }

    @Override
    boolean begin(BasicFileAttributes attributes) throws IOException {
        return walk.enter(FileKeys.of(folder.path(), attributes));
    }

    @Override
    boolean entry(Path path, BasicFileAttributes attributes) throws IOException {
        if (++entries % ENTRIES_BETWEEN_CHECKS == 0 && !walk.goOn()) {
            stopped = true;
            return false;
        }
        String name = path.getFileName().toString();
        if (isHidden(name, attributes)) {
            walk.ignore();
        } else if (!isText(path, name)) {
            walk.unread(new Found.Unread(folder.child(name), ScanProblems.notUnicode()));
        } else if (attributes.isSymbolicLink()) {
            link(path, name);
        } else if (attributes.isDirectory()) {
            folder(path, name, false);
        } else if (attributes.isRegularFile() && isKnown(name) && rules.takes(folder.child(name))
                && !walk.wasFollowed(path, attributes)) {
            hasPhotos = true;
            walk.file(scanned(name, attributes));
        } else {
            if (attributes.isRegularFile() && SidecarName.isSidecar(path)) {
                walk.sidecar(scanned(name, attributes));
            } else if (attributes.isRegularFile() && ExportName.isOne(path)) {
                exports.add(scanned(name, attributes));
            }
            walk.ignore();
        }
        return true;
    }

    @Override
    void failed(Path path, IOException why) {
        String name = path.getFileName().toString();
        // a file that vanished after it was listed is simply not there
        if (!(why instanceof NoSuchFileException) && !ScanRules.isHidden(name)) {
            walk.unread(new Found.Unread(folder.child(name), ScanProblems.unreadable(why)));
        }
    }

    private void folder(Path path, String name, boolean linked) {
        String relative = folder.child(name);
        if (!rules.enters(relative, name)) {
            walk.ignore();
        } else if (ScanRules.isBundle(name)) {
            walk.bundle(new Found.SkippedBundle(relative));
        } else if (linked) {
            walk.later(new Walk.Folder(path, relative, true));
        } else {
            subfolders.add(new Walk.Folder(path, relative, true));
        }
    }

    private void link(Path link, String name) {
        try {
            Path target = link.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                folder(target, name, true);
            } else if (attributes.isRegularFile() && isKnown(name) && rules.takes(folder.child(name))
                    && !isSeenAnyway(target) && walk.follow(FileKeys.of(target, attributes))) {
                walk.file(scanned(name, attributes));
            } else {
                walk.ignore();
            }
        } catch (IOException e) {
            if (e instanceof NoSuchFileException && isKnown(name)) {
                walk.ignore();
            } else {
                walk.unread(new Found.Unread(folder.child(name), ScanProblems.brokenLink()));
            }
        }
    }

    /** Whether the scan comes, or came, to this file without the link. */
    private boolean isSeenAnyway(Path target) throws IOException {
        if (target.startsWith(walk.root())) {
            String relative = walk.root()
                    .relativize(target)
                    .toString()
                    .replace(target.getFileSystem().getSeparator(), "/");
            return isKnown(relative) && rules.looksAt(relative);
        }
        Path parent = target.getParent();
        return parent != null && isKnown(target.getFileName().toString())
                && walk.wasEntered(FileKeys.of(parent, Files.readAttributes(parent, BasicFileAttributes.class)));
    }

    private ScannedFile scanned(String name, BasicFileAttributes attributes) {
        return ScannedFile.of(folder.relative(), name, attributes);
    }

    static boolean isKnown(String name) {
        return FileType.ofName(name).isPresent() || OtherFormat.ofName(name).isPresent();
    }

    private static boolean isHidden(String name, BasicFileAttributes attributes) {
        return ScanRules.isHidden(name) || (attributes instanceof DosFileAttributes dos && dos.isHidden());
    }

    /** Whether the name leads back to the entry, as it must when the catalog keeps it as text. */
    private static boolean isText(Path path, String name) {
        if (name.indexOf(REPLACEMENT) < 0) {
            return true;
        }
        try {
            return path.getFileSystem().getPath(name).equals(path.getFileName());
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
