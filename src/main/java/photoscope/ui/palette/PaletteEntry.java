package photoscope.ui.palette;

import org.kordamp.ikonli.Ikon;

/**
 * A place to go to from the palette: a saved search, a source, a tag.
 *
 * @param title its name
 * @param kind what it is, for people: "Saved search"
 * @param icon before its name
 * @param action goes there
 */
public record PaletteEntry(String title, String kind, Ikon icon, Runnable action) {}
