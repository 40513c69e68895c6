package photoscope.vectors;

/**
 * What checking every vector found.
 *
 * @param checked records read
 * @param damaged of them, those with a wrong checksum; search refuses them
 * @param repaired entries and scan codes that disagreed with their vector and were made again
 */
public record VerifyReport(int checked, int damaged, int repaired) {}
