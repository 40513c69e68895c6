package photoscope.ui.grid;

import org.jspecify.annotations.Nullable;

import photoscope.pixels.Region;

/**
 * What was found in an item.
 *
 * @param time of a film's moment, as players show it; empty for pictures
 * @param region of a picture; null for films
 */
public record Finding(String time, @Nullable Region region) {}
