package photoscope.catalog;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FileRole;

/**
 * A file that a library of another program keeps of a picture.
 *
 * @param file the file's number
 * @param asset the program's identity of the picture
 * @param role what the file is to it
 * @param burst what the picture shares with others of its burst; null where it was taken alone
 * @param pick which of the burst stands for it: the lowest
 */
public record AssetFileRow(long file, String asset, FileRole role, @Nullable String burst, int pick) {}
