package photoscope.annotations;

/**
 * A field that a person has made up.
 *
 * @param name as it is shown
 * @param text what it holds, and who set it
 */
public record CustomField(String name, Value<String> text) {}
