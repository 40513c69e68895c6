package photoscope.library;

import java.util.Map;

/**
 * A library in numbers.
 *
 * @param photos in all
 * @param files that they lie in
 * @param embedded photos that can be found by what they show
 * @param pending files and photos that the next index run will take up
 * @param missing photos whose files are not where they were
 * @param misnamed photos of another format than their file's name says
 * @param stacked photos that stand behind others
 * @param problems files and folders with a problem that is not ignored
 * @param byYear photos by the year they were taken
 * @param byType photos by format
 * @param bySource photos by source
 * @param byFolder photos by folder
 * @param pack the model pack of the vectors
 * @param vectors that lie on disk, old ones included
 * @param thumbnailBytes of thumbnails on disk
 */
public record LibraryStats(long photos, long files, long embedded, long pending, long missing, long misnamed,
        long stacked, long problems, Map<String, Long> byYear, Map<String, Long> byType, Map<String, Long> bySource,
        Map<String, Long> byFolder, String pack, long vectors, long thumbnailBytes) {}
