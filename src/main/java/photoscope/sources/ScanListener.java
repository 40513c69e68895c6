package photoscope.sources;

import java.util.List;

/** Is told what a scan finds, on the scan's own thread. What it throws ends the scan and reaches its caller. */
public interface ScanListener {
    /**
     * Takes findings of one folder: at most {@link FolderScan#BATCH} at a time, sorted by name; a larger folder comes
     * in several batches, in the order in which the system lists it.
     *
     * @param folder relative to the source
     * @param batch never empty
     */
    void found(String folder, List<Found> batch);

    /** Whether to go on; asked for every folder and every few hundred files. May block to make the scan pause. */
    boolean goOn();
}
