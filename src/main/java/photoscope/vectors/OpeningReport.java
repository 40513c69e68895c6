package photoscope.vectors;

/**
 * What opening a store found and put right.
 *
 * @param records vectors there are now, damaged ones included
 * @param bytesCut bytes of an unfinished write taken off the end
 * @param lost records that were once complete and are gone: the file was cut short by someone else
 * @param damaged records with a wrong checksum met while derived files were made again
 * @param entriesRebuilt how many entries were made again from the vectors
 * @param codesRebuilt how many scan codes were made again from the vectors
 * @param headerRepaired whether the vectors' header was damaged and written anew
 */
public record OpeningReport(int records, long bytesCut, int lost, int damaged, int entriesRebuilt, int codesRebuilt,
        boolean headerRepaired) {
    /** Nothing was missing or wrong. */
    public boolean clean() {
        return bytesCut == 0 && lost == 0 && damaged == 0 && entriesRebuilt == 0 && codesRebuilt == 0
                && !headerRepaired;
    }
}
