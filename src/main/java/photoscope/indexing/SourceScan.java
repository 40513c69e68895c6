package photoscope.indexing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import photoscope.catalog.Catalog;
import photoscope.catalog.SourceRow;
import photoscope.sources.FolderScan;
import photoscope.sources.Found;
import photoscope.sources.ScanListener;
import photoscope.sources.ScanResult;
import photoscope.sources.ScanRules;

/** Scans one source and writes into the catalog what is new, changed, missing or back. */
final class SourceScan implements ScanListener {
    private static final int FINDINGS_IN_A_TRANSACTION = 2_000;
    private final Catalog catalog;
    private final SourceRow source;
    private final JobControl control;
    private final SourceAccess access;
    private final IndexCounters counters;
    private final FolderComparison comparison;
    private final List<FolderFindings> pending = new ArrayList<>();
    private int pendingFindings;
    private volatile boolean isElsewhere;

    SourceScan(Catalog catalog, SourceRow source, JobControl control, SourceAccess access, IndexCounters counters) {
        this.catalog = catalog;
        this.source = source;
        this.control = control;
        this.access = access;
        this.counters = counters;
        int scan = catalog.write(session -> {
            session.problems().solvedFolders(source.path());
            return session.sources().beginScan(source.id());
        });
        this.comparison = new FolderComparison(source, scan, counters);
    }

    ScanResult run() {
        FolderScan scan = new FolderScan(source.path(), ScanRules.of(source.includes(), source.excludes()));
        ScanResult result = new GuardedScan(source.path().toString(), scan, this, control, access.limit()).run();
        if (result instanceof ScanResult.NotAnswering) {
            access.giveUp(source.path());
        }
        if (!(flush() && access.isStill(source.path())) && result instanceof ScanResult.Finished) {
            return vanished(result);
        }
        if (result instanceof ScanResult.Finished) {
            catalog.change(session -> {
                comparison.finish(session);
                session.sources().endScan(source.id(), Instant.now());
            });
        }
        return result;
    }

    private ScanResult vanished(ScanResult result) {
        return new ScanResult.SourceVanished(result.counts(), "The folder " + source.path() + " went away while it was"
                + " scanned. Connect its drive or share and scan again; nothing was marked missing.");
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
