package photoscope.indexing;

import java.util.List;

import photoscope.sources.Found;

/**
 * What a scan found in one folder, or part of it.
 *
 * @param folder relative to the source
 * @param found files and troubles
 */
record FolderFindings(String folder, List<Found> found) {}
