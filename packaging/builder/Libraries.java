import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The jars of the package: without native code of other systems, and of FFmpeg only the libraries that decode. What is
 * loaded at every start lies beside the jars instead, so that nothing has to be unpacked; FFmpeg, which takes a third
 * of its size compressed, is unpacked into the user's cache when it is first needed.
 */
final class Libraries {
    private static final Pattern NATIVE = Pattern.compile("(?i).*\\.(so|dll|dylib|jnilib)(\\.[0-9.]+)?|.*\\.pdb|.*\\.lib");
    private static final Pattern UNUSED = Pattern.compile(
            ".*/(ffmpeg|ffprobe)(\\.exe)?|.*dSYM.*|.*/[^/]*(avfilter|avdevice|providers_shared)[^/]*|.*/native-image/.*");
    private final Target target = Target.current();
    private final Path input;
    private final Path natives;

    private Libraries(Path input) {
        this.input = input;
        this.natives = input.resolve("natives");
    }

    static void copy(Project project, Path input) throws IOException, InterruptedException {
        Libraries libraries = new Libraries(input);
        Files.createDirectories(libraries.natives);
        Files.copy(project.jar(), input.resolve("photoscope.jar"));
        for (Path jar : project.libraries()) {
            libraries.thin(jar);
        }
        Stylesheets.compile(input.resolve("photoscope.jar"), input, project.time());
        Folders.copy(project.home().resolve("models"), input.resolve("models"));
        libraries.strip();
        Folders.setTimes(input, project.time());
    }

    private void thin(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        try (InputStream file = Files.newInputStream(jar);
                ZipInputStream from = new ZipInputStream(file);
                OutputStream out = Files.newOutputStream(input.resolve(name));
                ZipOutputStream to = new ZipOutputStream(out)) {
            to.setLevel(9);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                boolean isNative = NATIVE.matcher(entry.getName()).matches();
                if (entry.isDirectory() || UNUSED.matcher(entry.getName()).matches()
                        || isNative && !isOfTarget(name, entry.getName())) {
                    continue;
                }
                if (isNative && isLoadedAtStart(name)) {
                    Files.copy(from, placeOf(name, entry.getName()));
                } else {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setLastModifiedTime(entry.getLastModifiedTime());
                    to.putNextEntry(copy);
                    from.transferTo(to);
                }
            }
        }
    }

    private boolean isOfTarget(String jar, String entry) {
        if (jar.startsWith("onnxruntime")) {
            return entry.contains("/native/" + target.onnx + "/");
        }
        if (jar.startsWith("sqlite")) {
            return entry.contains("/native/" + target.sqlite + "/");
        }
        if (jar.startsWith("jvector")) {
            return target.isLinux() && entry.contains(target.jvector);
        }
        return true;
    }

    private static boolean isLoadedAtStart(String jar) {
        return Stream.of("onnxruntime", "sqlite", "javafx").anyMatch(jar::startsWith);
    }

    /** JavaFX looks beside its jars. */
    private Path placeOf(String jar, String entry) {
        return (jar.startsWith("javafx") ? input : natives).resolve(entry.substring(entry.lastIndexOf('/') + 1));
    }

    /** Symbols only help those who debug. */
    private void strip() throws IOException, InterruptedException {
        if (target.isLinux()) {
            for (Path file : Folders.files(input)) {
                if (file.getFileName().toString().endsWith(".so")) {
                    Command.run(input, List.of("strip", "--strip-unneeded", file.toString()));
                }
            }
        }
    }
}
