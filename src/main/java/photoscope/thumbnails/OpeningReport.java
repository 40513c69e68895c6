package photoscope.thumbnails;

/**
 * What opening the thumbnails found and put right.
 *
 * @param count thumbnails there are now
 * @param bytesCut bytes of an unfinished write taken off the end
 * @param rescanned thumbnails that the index did not know and that were found in the packs
 * @param damaged places in packs that hold no readable thumbnail
 * @param indexRebuilt whether the index was missing, another store's, or wrong
 */
public record OpeningReport(int count, long bytesCut, int rescanned, int damaged, boolean indexRebuilt) {
    /** Nothing was missing or wrong. */
    public boolean clean() {
        return bytesCut == 0 && rescanned == 0 && damaged == 0 && !indexRebuilt;
    }
}
