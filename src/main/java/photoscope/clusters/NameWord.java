package photoscope.clusters;

/**
 * An everyday word for what photos show.
 *
 * @param english as it is shown, and as the encoder is asked
 * @param german as it is shown
 */
public record NameWord(String english, String german) {}
