package photoscope.indexing;

/**
 * What the library keeps of a picture, and what its embedding is made of.
 *
 * @param thumbnail JPEG
 * @param perceptualHash 64 bits
 * @param averageColor 0xRRGGBB
 * @param tensor what the image encoder takes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record Look(byte[] thumbnail, long perceptualHash, int averageColor, float[] tensor) {}
