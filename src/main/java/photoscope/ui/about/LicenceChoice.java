package photoscope.ui.about;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Under which licence a library is used: of those its project offers, the first that the program may be given away
 * with. Whoever adds a library of another licence has to decide here, and to add the text.
 */
final class LicenceChoice {
    static final String GPL_WITH_EXCEPTION = "GPL-2.0-with-classpath-exception";
    static final String LGPL_3 = "LGPL-3.0";
    /** All that are compatible with distribution, the preferred first. */
    static final List<String> ALLOWED = List.of("Apache-2.0", "MIT", "BSD-3-Clause", "MPL-2.0", "LGPL-2.1-only", LGPL_3,
            GPL_WITH_EXCEPTION, "OFL-1.1");
    /** Where the project's own description says less than its licence files do. */
    private static final Map<String, String> KNOWN = Map.of("com.twelvemonkeys.imageio", "BSD-3-Clause",
            "com.twelvemonkeys.common", "BSD-3-Clause", "org.controlsfx", "BSD-3-Clause");
    /** The bindings are Apache-2.0, but what they bind comes in the same jar. */
    private static final Map<String, String> NATIVE = Map.of("ffmpeg", LGPL_3);

    private LicenceChoice() {}

    /** Empty if none of them will do. */
    static Optional<String> of(String group, String name, List<String> offered) {
        String known = NATIVE.getOrDefault(name, KNOWN.get(group));
        return known != null ? Optional.of(known) : ALLOWED.stream().filter(offered::contains).findFirst();
    }
}
