package photoscope.thumbnails;

/**
 * What reading every thumbnail found.
 *
 * @param checked places read, damaged ones included
 * @param damaged of them, those that are no readable thumbnail; made anew when they are put again
 * @param misplaced thumbnails that the index did not lead to and now does
 */
public record VerifyReport(int checked, int damaged, int misplaced) {}
