package photoscope.annotations;

/**
 * Sidecars that are not where they belong yet. Nothing is lost meanwhile: journal and catalog have what they will hold.
 *
 * @param unwritten which will be written in the next moments
 * @param kept which lie in the library's own folder until the photo's folder is there and can be written
 */
public record SidecarsWaiting(int unwritten, int kept) {}
