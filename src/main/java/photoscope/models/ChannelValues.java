package photoscope.models;

/** One number per colour channel. */
public record ChannelValues(float red, float green, float blue) {}
