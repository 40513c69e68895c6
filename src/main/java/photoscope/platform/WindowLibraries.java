package photoscope.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/** The system's own libraries that a window is drawn with. Windows and macOS always have theirs. */
public final class WindowLibraries {
    private static final List<String> ON_LINUX = List.of("libgtk-3.so.0", "libGL.so.1", "libXtst.so.6",
            "libXxf86vm.so.1");

    private WindowLibraries() {}

    /** Those that can't be loaded here. */
    public static List<String> missing() {
        return OperatingSystem.current() == OperatingSystem.LINUX ? missing(ON_LINUX) : List.of();
    }

    /** Asks the system's loader, which alone knows all the places it looks in. */
    static List<String> missing(List<String> names) {
        return names.stream().filter(name -> !canLoad(name)).toList();
    }

    @SuppressWarnings("restricted") // loads what JavaFX would load next, and calls nothing in it
    private static boolean canLoad(String name) {
        try {
            SymbolLookup.libraryLookup(name, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
