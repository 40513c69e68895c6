package photoscope.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import photoscope.photo.Sentence;

/**
 * Walks a source folder by its entries alone; no file is opened. Links to files and folders elsewhere are followed, each
 * file and folder once however many ways lead to it, after everything that lies in the source itself. Holds no more than
 * a batch of files, the folders still to come, and the keys of folders and links seen.
 */
public final class FolderScan {
    /** The most findings that a listener gets at a time. */
    public static final int BATCH = 1000;

    private final Path root;
    private final ScanRules rules;
    private final LongAdder steps = new LongAdder();
    private volatile ScanCounts counts = new ScanCounts(0, 0, 0, 0, 0, "");

    public FolderScan(Path root, ScanRules rules) {
        this.root = root;
        this.rules = rules;
    }

    /** How far the scan is; for any thread. */
    public ScanCounts counts() {
        return counts;
    }

    /** Grows with every entry that the system has told of: where it stands still for long, nothing answers. */
    public long steps() {
        return steps.sum();
    }

    /** Scans all of the source once, on the calling thread. */
    public ScanResult run(ScanListener listener) {
        return run(listener, List.of(FolderPart.WHOLE));
    }

    /** Scans parts of the source once; those that are not there, or that its rules leave out, are passed over. */
    public ScanResult run(ScanListener listener, List<FolderPart> parts) {
        Path fileName = root.getFileName();
        if (fileName != null && ScanRules.isBundle(fileName.toString())) {
            listener.found("", List.of(new Found.SkippedBundle("")));
            return new ScanResult.Finished(counts);
        }
        try {
            Path real = root.toRealPath();
            Object key = FileKeys.of(real, Files.readAttributes(real, BasicFileAttributes.class));
            if (!Files.isDirectory(real)) {
                return vanished(Sentence
                        .of("The folder %s is not a folder. Connect its drive or share and scan again; nothing was"
                                + " marked missing.", root));
            }
            Walk walk = new Walk(real, rules, listener, steps, seen -> counts = seen);
            boolean finished = walk.run(FolderPart.withoutCovered(parts), () -> isStill(key));
            if (!isStill(key)) {
                return vanished(
                        Sentence.of("The folder %s went away while it was scanned. Connect its drive or share and scan"
                                + " again; nothing was marked missing.", root));
            }
            return finished ? new ScanResult.Finished(counts) : new ScanResult.Cancelled(counts);
        } catch (IOException e) {
            return vanished(
                    Sentence.of("The folder %s is not there. Connect its drive or share and scan again; nothing was"
                            + " marked missing.", root));
        }
    }

    private ScanResult vanished(Sentence reason) {
        return new ScanResult.SourceVanished(counts, reason);
    }

    /** An unmounted drive leaves an empty folder behind, which is another one. */
    private boolean isStill(Object key) {
        try {
            return key.equals(FileKeys.of(root.toRealPath(), Files.readAttributes(root, BasicFileAttributes.class)));
        } catch (IOException e) {
            return false;
        }
    }
}
