package photoscope.tidying;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import photoscope.sources.ScanRules;
import photoscope.sources.SidecarName;

/** Files that were being written when the program or the computer ended. */
final class Leftovers extends SimpleFileVisitor<Path> {
    /** What {@code storage.AtomicFile} puts behind a name until the file is whole. */
    private static final String NEW = ".new";
    /** Younger ones may be in the making. */
    private static final Duration LEAST_AGE = Duration.ofMinutes(1);

    private final Instant before;
    private final BooleanSupplier mayGoOn;
    private final List<Path> found = new ArrayList<>();

    private Leftovers(Instant now, BooleanSupplier mayGoOn) {
        this.before = now.minus(LEAST_AGE);
        this.mayGoOn = mayGoOn;
    }

    /**
     * Those in a folder and below.
     *
     * @param mayGoOn is asked for each folder; what was found until then is given
     */
    static List<Path> in(Path folder, Instant now, BooleanSupplier mayGoOn) throws IOException {
        Leftovers leftovers = new Leftovers(now, mayGoOn);
        Files.walkFileTree(folder, leftovers);
        return leftovers.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!mayGoOn.getAsBoolean()) {
            return FileVisitResult.TERMINATE;
        }
        return ScanRules.isInForeignBundle(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && isOurs(file) && attributes.lastModifiedTime().toInstant().isBefore(before)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What can't be looked at is a matter of indexing, which tells of it. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean isNew = name.toLowerCase(Locale.ROOT).endsWith(NEW)
                && SidecarName.isAnnotation(Path.of(name.substring(0, name.length() - NEW.length())));
        return VerifiedCopy.isUnfinished(name) || isNew;
    }
}
