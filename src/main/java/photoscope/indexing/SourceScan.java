package photoscope.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.SourceRow;
import photoscope.photo.Sentence;
import photoscope.sources.FolderPart;
import photoscope.sources.FolderScan;
import photoscope.sources.Found;
import photoscope.sources.ScanListener;
import photoscope.sources.ScanResult;
import photoscope.sources.ScanRules;
import photoscope.sources.macphotos.PhotosBundle;
import photoscope.sources.macphotos.PhotosScan;

/** Scans one source, or parts of it, and writes into the catalog what is new, changed, missing or back. */
final class SourceScan implements ScanListener {
    private static final int FINDINGS_IN_A_TRANSACTION = 2_000;
    private final Catalog catalog;
    private final SourceScope scope;
    private final SourceRow source;
    private final Path temporary;
    private final JobControl control;
    private final SourceAccess access;
    private final IndexCounters counters;
    private final FolderComparison comparison;
    private final List<FolderFindings> pending = new ArrayList<>();
    private int pendingFindings;
    private volatile boolean isElsewhere;

    /**
     * @param temporary folder for copies of other programs' databases
     */
    SourceScan(Catalog catalog, SourceScope wanted, Path temporary, JobControl control, SourceAccess access,
            IndexCounters counters) {
        this.catalog = catalog;
        // the database of a library of Photos tells of all of it
        this.scope = PhotosBundle.isOne(wanted.source().path())
                ? new SourceScope(wanted.source(), List.of(FolderPart.WHOLE), wanted.isWatched())
                : wanted;
        this.temporary = temporary;
        this.source = scope.source();
        this.control = control;
        this.access = access;
        this.counters = counters;
        int scan = catalog.write(session -> {
            scope.parts().forEach(part -> forgetProblems(session, part));
            return session.sources().beginScan(source.id());
        });
        this.comparison = new FolderComparison(scope, scan, counters);
    }

    private void forgetProblems(CatalogSession session, FolderPart part) {
        Path folder = part.folder().isEmpty() ? source.path() : source.path().resolve(part.folder());
        if (part.isDeep()) {
            session.problems().solvedFolders(folder);
        } else {
            session.problems().solvedFolder(folder);
        }
    }

    ScanResult run() {
        ScanRules rules = ScanRules.of(source.includes(), source.excludes());
        ScanResult result = PhotosBundle.isOne(source.path())
                ? new PhotosScan(source.path(), rules, temporary).run(this)
                : new GuardedScan(source.path().toString(), new FolderScan(source.path(), rules), scope.parts(), this,
                        control, access.limit()).run();
        if (result instanceof ScanResult.NotAnswering) {
            access.giveUp(source.path());
        }
        boolean isThere = flush() && access.isStill(source.path());
        // a drive that has taken the place ends the scan, which counts as cancelled
        if ((!isThere && result instanceof ScanResult.Finished)
                || (isElsewhere && result instanceof ScanResult.Cancelled)) {
            return vanished(result);
        }
        if (result instanceof ScanResult.Finished finished) {
            if (scope.isWatched() && isEmptied()) {
                return new ScanResult.SourceVanished(finished.counts(),
                        Sentence.of("The folder %s is empty now; nothing was marked missing.", source.path()));
            }
            catalog.change(session -> {
                comparison.finish(session, scope.parts());
                if (scope.isWhole()) {
                    session.sources().endScan(source.id(), Instant.now());
                }
            });
        }
        return result;
    }

    private ScanResult vanished(ScanResult result) {
        return new ScanResult.SourceVanished(result.counts(),
                Sentence.of("The folder %s went away while it was scanned. Connect its drive or share and scan"
                        + " again; nothing was marked missing.", source.path()));
    }

    /** A drive that is taken away often leaves the folder where it was, with nothing in it. */
    private boolean isEmptied() {
        try (Stream<Path> entries = Files.list(source.path())) {
            return entries.findFirst().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    /** Folders with files that are still being written, absolute. */
    Set<Path> unfinished() {
        return comparison.unfinished();
    }

    /** Bundles that were passed over, for a note. */
    List<String> skippedBundles() {
        return comparison.skippedBundles();
    }

    @Override
    public void found(String folder, List<Found> batch) {
        counters.at(folder.isEmpty() ? source.path().toString() : source.path() + "/" + folder);
        pending.add(new FolderFindings(folder, batch));
        pendingFindings += batch.size();
        if (pendingFindings >= FINDINGS_IN_A_TRANSACTION) {
            flush();
        }
    }

    @Override
    public boolean goOn() {
        return !isElsewhere && control.mayGoOn();
    }

    /** What was found on another drive that has taken the place is not written down. */
    private boolean flush() {
        isElsewhere |= !pending.isEmpty() && !access.isStill(source.path());
        if (!pending.isEmpty() && !isElsewhere) {
            catalog.change(session -> pending.forEach(findings -> comparison.compare(session, findings)));
        }
        pending.clear();
        pendingFindings = 0;
        return !isElsewhere;
    }
}
