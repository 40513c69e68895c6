package photoscope.platform;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the operating system wants a program's files: the XDG base directories on Linux, Application Support and Caches
 * on macOS, local application data on Windows. Nothing is created here.
 *
 * @param data kept for ever
 * @param cache may be deleted by anyone at any time
 */
public record ApplicationFolders(Path data, Path cache) {
    /** For this system and user. */
    public static ApplicationFolders current() {
        return of(OperatingSystem.current(), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * For any system.
     *
     * @param environment variables that may name other places, {@code HOME} for all but Windows; relative ones do not
     *        count, as XDG demands
     * @param listedHome the user's folder in the system's list of users, which is what Java goes by
     */
    public static ApplicationFolders of(OperatingSystem system, Map<String, String> environment, Path listedHome) {
        Path home = system == OperatingSystem.WINDOWS ? listedHome : named(environment.get("HOME"), listedHome);
        return switch (system) {
            case MAC -> new ApplicationFolders(home.resolve("Library/Application Support/Photoscope"),
                    home.resolve("Library/Caches/Photoscope"));
            case WINDOWS -> {
                Path local = named(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
                        .resolve("Photoscope");
                yield new ApplicationFolders(local, local.resolve("cache"));
            }
            case LINUX,
                    OTHER ->
                new ApplicationFolders(
                        named(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("photoscope"),
                        named(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("photoscope"));
        };
    }

    /** The library that opens where none is named. */
    public Path defaultLibrary() {
        return data.resolve("library");
    }

    /** Installed model packs, shared by all libraries. */
    public Path models() {
        return data.resolve("models");
    }

    /** What windows remember for their user. */
    public Path settings() {
        return data.resolve("settings.json");
    }

    /** Where the one window of this user is reached by later starts. */
    public Path door() {
        return data.resolve("window");
    }

    /** Reports of crashes. */
    public Path crashes() {
        return data.resolve("crashes");
    }

    private static Path named(@Nullable String value, Path otherwise) {
        return value != null && !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
