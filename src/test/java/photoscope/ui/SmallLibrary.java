package photoscope.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

import photoscope.library.Library;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.platform.Volumes;

/** A real library in a folder of a test, with folders of drawn pictures beside it, for view models to work on. */
public final class SmallLibrary implements AutoCloseable {
    private final Path root;
    private final LibraryEnvironment environment;
    private final LibraryFolder folder;
    private final Library library;

    public SmallLibrary(Path root) throws IOException, LibraryException {
        this.root = root.toRealPath();
        this.folder = new LibraryFolder(this.root.resolve("library"));
        this.environment = new LibraryEnvironment(Path.of(System.getProperty("photoscope.models", "models")),
                this.root.resolve("models"), Volumes.current(), Clock.systemUTC());
        this.library = Library.open(folder, environment);
    }

    public Library library() {
        return library;
    }

    public LibraryFolder folder() {
        return folder;
    }

    public LibraryEnvironment environment() {
        return environment;
    }

    /** Where pictures lie; {@code name} may be a path. */
    public Path path(String name) {
        return root.resolve(name);
    }

    /** Draws a picture of one colour. */
    public Path draw(String name, int color) throws IOException {
        Path file = path(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(color));
        graphics.fillRect(0, 0, 80, 60);
        graphics.dispose();
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }

    /** Writes a file that is called a picture and is none. */
    public Path spoil(String name) throws IOException {
        Path file = path(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, "This is no picture.");
    }

    /** Indexes folders. */
    public void index(Path... folders) throws LibraryException {
        library.indexing().index(List.of(folders), List.of(), List.of()).run();
    }

    @Override
    public void close() throws LibraryException {
        library.close();
    }
}
