package photoscope.annotations;

/** How a new XMP file is named. One that is there already is used, whatever its name. */
public enum XmpForm {
    /** {@code NAME.EXT.xmp}, as darktable and digiKam do. */
    WHOLE_NAME,
    /** {@code NAME.xmp}, as Lightroom does. */
    WITHOUT_ENDING
}
