package photoscope.annotations;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import photoscope.storage.Checksum;

/**
 * Which values a sidecar held when it was last written or read, as checksums: enough to tell which have changed since.
 * As text, sixteen hexadecimal digits a value.
 */
final class Held {
    private static final int DIGITS = 8;
    private final Map<Integer, Integer> values;

    private Held(Map<Integer, Integer> values) {
        this.values = values;
    }

    static Held of(Collection<Stored> values) {
        Map<Integer, Integer> held = new HashMap<>();
        values.forEach(value -> held.put(sum(value.field().key()), sum(value.setting())));
        return new Held(held);
    }

    static Held parse(String text) {
        Map<Integer, Integer> held = new HashMap<>();
        for (int i = 0; i + 2 * DIGITS <= text.length(); i += 2 * DIGITS) {
            held.put(HexFormat.fromHexDigits(text, i, i + DIGITS),
                    HexFormat.fromHexDigits(text, i + DIGITS, i + 2 * DIGITS));
        }
        return new Held(held);
    }

    /** Whether this is what it held of a field; {@link Setting#ABSENT} for nothing. */
    boolean has(Field field, Setting setting) {
        Integer value = values.get(sum(field.key()));
        return setting.isSet() ? value != null && value == sum(setting) : value == null;
    }

    private static int sum(Setting setting) {
        String text = setting.text();
        return sum(text == null ? "-" : "+" + text);
    }

    private static int sum(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Checksum.of(bytes, 0, bytes.length);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((field, value) -> text.append(HexFormat.of().toHexDigits(field))
                .append(HexFormat.of().toHexDigits(value)));
        return text.toString();
    }
}
