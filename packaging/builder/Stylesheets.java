import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds to each CSS file of a jar JavaFX's own form of it, which it takes from beside it and need not parse. */
final class Stylesheets {
    private Stylesheets() {}

    /** @param input the folder of the jar and of JavaFX's */
    static void compile(Path jar, Path input, FileTime time) throws IOException {
        List<URL> javafx = new ArrayList<>();
        for (Path file : Folders.files(input)) {
            if (file.getFileName().toString().startsWith("javafx-")) {
                javafx.add(file.toUri().toURL());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(javafx.toArray(URL[]::new));
                FileSystem files = FileSystems.newFileSystem(jar)) {
            for (Path text : styles(files.getPath("/photoscope"))) {
                String binary = text.toString().replaceFirst("\\.css$", ".bss");
                Path from = Files.createTempFile("style", ".css");
                Path to = Files.createTempFile("style", ".bss");
                Files.write(from, Files.readAllBytes(text));
                convert(loader, from.toFile(), to.toFile());
                Files.write(files.getPath(binary), Files.readAllBytes(to));
                Files.setLastModifiedTime(files.getPath(binary), time);
                Files.delete(from);
                Files.delete(to);
            }
        }
    }

    private static List<Path> styles(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".css")).sorted().toList();
        }
    }

    private static void convert(ClassLoader loader, File from, File to) throws IOException {
        try {
            loader.loadClass("javafx.css.Stylesheet")
                    .getMethod("convertToBinary", File.class, File.class)
                    .invoke(null, from, to);
        } catch (ReflectiveOperationException e) {
            throw new IOException("JavaFX could not convert " + from, e);
        }
    }
}
