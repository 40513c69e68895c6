package photoscope.models;

import photoscope.pixels.ResizeFilter;

/**
 * What an image model wants to see: the picture's short side at {@code size} pixels, the middle square of it, each
 * channel as {@code (value / 255 - mean) / deviation}.
 *
 * @param model the file's name
 * @param size pixels of a side of the square
 * @param filter how the picture is resized
 */
public record ImageInput(String model, int size, ResizeFilter filter, ChannelValues mean,
        ChannelValues deviation) {}
