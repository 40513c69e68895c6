package photoscope.ui.shell;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.ui.SmallLibrary;

/** A library of drawn pictures that is indexed once for all tests; each begins with the library as it was then. */
final class PreparedLibrary implements AutoCloseable {
    /** Fill more than a screen. */
    static final int PHOTOS = 36;
    private static final List<String> THEMES = List.of("harbour", "meadow", "castle");
    private final Path root;
    private final LibraryEnvironment environment;

    PreparedLibrary() {
        try {
            root = Files.createTempDirectory("window").toRealPath();
            for (int i = 0; i < PHOTOS; i++) {
                draw(photo(i), i);
            }
            Files.writeString(broken(), "This is no picture.");
            try (SmallLibrary library = new SmallLibrary(root)) {
                library.index(photos());
                environment = library.environment();
            }
            copy(root.resolve("library"), root.resolve("prepared"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    LibraryEnvironment environment() {
        return environment;
    }

    LibraryFolder folder() {
        return new LibraryFolder(root.resolve("library"));
    }

    /** The folder with all pictures. */
    Path photos() {
        return root.resolve("photos");
    }

    /** The picture with this number, the newest is 0. */
    Path photo(int number) {
        return photos().resolve("%s-%02d.jpg".formatted(THEMES.get(number % THEMES.size()), number));
    }

    /** Where what people say of the picture with this number is written. */
    Path sidecar(int number) {
        return photos().resolve(photo(number).getFileName() + ".annotation.json");
    }

    /** A file that is called a picture and is none. */
    Path broken() {
        return photos().resolve("torn.jpg");
    }

    /** A place for what a test makes besides; emptied before each. */
    Path scratch() {
        return root.resolve("scratch");
    }

    /** Makes all as it was when indexing had ended. */
    void restore() throws IOException {
        delete(root.resolve("library"));
        delete(scratch());
        Files.createDirectories(scratch());
        copy(root.resolve("prepared"), root.resolve("library"));
        try (Stream<Path> files = Files.list(photos())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Draws a picture that looks like no other number's. */
    static void draw(Path file, int number) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.getHSBColor(number * 0.61f, 0.5f, 0.9f));
        graphics.fillRect(0, 0, 320, 240);
        graphics.setColor(Color.getHSBColor(number * 0.61f + 0.4f, 0.8f, 0.5f));
        graphics.fillOval(20 + number * 5, 30, 60 + number * 3, 160);
        graphics.dispose();
        ImageIO.write(image, "jpg", file.toFile());
        Files.setLastModifiedTime(file, FileTime
                .from(LocalDate.of(2024, 6, 20).minusDays(number * 4L).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Files.copy(entry, to.resolve(from.relativize(entry).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(root);
    }
}
