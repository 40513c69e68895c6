package photoscope.media;

/**
 * Pixels of some colour space, not yet sRGB.
 *
 * @param width pixels
 * @param height pixels
 * @param bands samples a pixel: 1 gray, 3 red, green, blue, 4 inks
 * @param bytes rows from the top, 8 bits a sample, a pixel's samples side by side
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not copied
record Samples(int width, int height, int bands, byte[] bytes) {}
