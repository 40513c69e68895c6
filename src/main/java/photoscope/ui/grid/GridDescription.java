package photoscope.ui.grid;

/**
 * What a photo is called where it is spoken of.
 *
 * @param name of its file
 * @param date as people read it, or empty
 */
public record GridDescription(String name, String date) {}
