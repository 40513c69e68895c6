package photoscope.photo;

/**
 * One thing that says something of photos, such as a library of Photos or a JSON file of a Takeout. What it says can be
 * said anew or taken back without touching what others say of the same photos.
 *
 * @param origin which program it comes from
 * @param name tells it from others of its origin: a file's path, or the identity of a library
 */
public record Teller(Origin origin, String name) {}
