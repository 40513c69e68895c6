package photoscope.ui.about;

/**
 * Something that comes with the program.
 *
 * @param version empty where it has none
 * @param licence the SPDX identifier of the licence that it is used under
 */
public record Component(String name, String version, String licence) {}
