package photoscope.indexing;

import java.nio.file.Path;
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
import photoscope.sources.macphotos.PhotosBundle;
import photoscope.sources.macphotos.PhotosScan;

/** Scans one source and writes into the catalog what is new, changed, missing or back. */
final class SourceScan implements ScanListener {
    private static final int FINDINGS_IN_A_TRANSACTION = 2_000;
    private final Catalog catalog;
    private final SourceRow source;
    private final Path temporary;
    private final JobControl control;
    private final IndexCounters counters;
    private final FolderComparison comparison;
    private final List<FolderFindings> pending = new ArrayList<>();
    private int pendingFindings;

    /**
     * @param temporary folder for copies of other programs' databases
     */
    SourceScan(Catalog catalog, SourceRow source, Path temporary, JobControl control, IndexCounters counters) {
        this.catalog = catalog;
        this.temporary = temporary;
        this.source = source;
        this.control = control;
        this.counters = counters;
        int scan = catalog.write(session -> {
            session.problems().solvedFolders(source.path());
            return session.sources().beginScan(source.id());
        });
        this.comparison = new FolderComparison(source, scan, counters);
    }

    ScanResult run() {
        ScanRules rules = ScanRules.of(source.includes(), source.excludes());
        ScanResult result = PhotosBundle.isOne(source.path())
                ? new PhotosScan(source.path(), rules, temporary).run(this)
                : new FolderScan(source.path(), rules).run(this);
        flush();
        if (result instanceof ScanResult.Finished) {
            catalog.change(session -> {
                comparison.finish(session);
                session.sources().endScan(source.id(), Instant.now());
            });
        }
        return result;
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
        return control.mayGoOn();
    }

    private void flush() {
        if (!pending.isEmpty()) {
            catalog.change(session -> pending.forEach(findings -> comparison.compare(session, findings)));
            pending.clear();
            pendingFindings = 0;
        }
    }
}
