package photoscope.photo;

/**
 * The film that a phone put into the file of a picture: an MP4 of its own.
 *
 * @param offset where its first byte is in the picture's file
 * @param length bytes
 */
public record EmbeddedFilm(long offset, long length) {}
