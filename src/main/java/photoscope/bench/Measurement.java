package photoscope.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a bench.
 *
 * @param name what was measured, in words
 * @param value in the unit
 * @param unit "images/s", "ms"; empty for a ratio
 * @param target what it has to come to; null where nothing is promised
 * @param met whether it does; null where nothing is promised
 */
public record Measurement(String name, double value, String unit, @Nullable Target target, @Nullable Boolean met) {
    static Measurement of(String name, double value, String unit) {
        return new Measurement(name, value, unit, null, null);
    }

    static Measurement promised(String name, double value, String unit, Target target) {
        return new Measurement(name, value, unit, target, target.isMetBy(value));
    }
}
