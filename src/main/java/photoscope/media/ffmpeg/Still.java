package photoscope.media.ffmpeg;

import org.jspecify.annotations.Nullable;

/**
 * A picture as it was decoded: of the wanted size, not yet turned.
 *
 * @param width pixels
 * @param height pixels
 * @param rgb rows from the top, three bytes a pixel (red, green, blue), over white where the picture is transparent
 * @param fullWidth pixels of the picture in the file
 * @param fullHeight pixels of the picture in the file
 * @param orientation EXIF orientation 1 to 8 that the container asks for
 * @param profile an ICC profile that the colours are in; null for sRGB
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not copied
public record Still(int width, int height, byte[] rgb, int fullWidth, int fullHeight, int orientation,
        byte @Nullable [] profile) {}
