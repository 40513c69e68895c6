package photoscope.photo;

import org.jspecify.annotations.Nullable;

/**
 * How a picture was exposed; null where the file does not say.
 *
 * @param seconds shutter time
 * @param fNumber focal length over aperture
 * @param iso sensitivity
 * @param focalLength millimetres, of the lens itself
 */
public record Exposure(@Nullable Double seconds, @Nullable Double fNumber, @Nullable Integer iso,
        @Nullable Double focalLength) {
    public static final Exposure UNKNOWN = new Exposure(null, null, null, null);
}
