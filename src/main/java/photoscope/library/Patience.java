package photoscope.library;

import java.time.Duration;

/**
 * How long drives and shares have to answer.
 *
 * @param look whether a folder is there
 * @param work while its files are listed and read
 */
public record Patience(Duration look, Duration work) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(30));
}
