package photoscope.ui.grid;

import java.util.function.LongConsumer;

import org.kordamp.ikonli.Ikon;

/**
 * A button on the picture under the mouse, such as "Find similar".
 *
 * @param text for tooltip and screen reader
 * @param run is given the photo's id
 */
public record GridAction(String text, Ikon icon, LongConsumer run) {}
