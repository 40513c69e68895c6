package photoscope.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where people usually have their photos.
 *
 * @param home the user's folder
 */
public record UsualFolders(Path home) {
    private static final List<String> NAMES = List.of("Pictures", "Bilder", "Photos", "Fotos", "OneDrive/Pictures",
            "OneDrive/Bilder", "Dropbox/Camera Uploads", "Nextcloud/Photos");
    private static final Pattern XDG = Pattern.compile("XDG_PICTURES_DIR=\"([^\"]+)\"");

    /** Of this computer. */
    public static UsualFolders ofThisComputer() {
        String home = System.getenv("HOME");
        return new UsualFolders(Path.of(home == null || home.isEmpty() ? System.getProperty("user.home") : home));
    }

    /** Those that exist, the likeliest first; reads the disk. */
    List<Path> existing() {
        Set<Path> found = new LinkedHashSet<>();
        fromDesktop().filter(Files::isDirectory).ifPresent(found::add);
        NAMES.stream().map(home::resolve).filter(Files::isDirectory).forEach(found::add);
        return List.copyOf(found);
    }

    /** What the desktop of Linux says; its file is written for the shell. */
    private Optional<Path> fromDesktop() {
        try {
            Matcher line = XDG.matcher(Files.readString(home.resolve(".config/user-dirs.dirs")));
            return line.find()
                    ? Optional.of(Path.of(line.group(1).replace("$HOME", home.toString())))
                            .filter(folder -> !folder.equals(home))
                    : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
