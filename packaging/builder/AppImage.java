import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * What jpackage makes of jars and Java: a folder that runs from wherever it lies.
 *
 * @param root the folder that is installed
 * @param app where the jars are
 * @param runtime the Java
 */
record AppImage(Path root, Path app, Path runtime) {
    static final String CACHE = "photoscope.aot";

    static AppImage make(Project project, Icons icons, Path input, Path runtime) throws IOException {
        Path folder = project.work().resolve("image");
        List<String> words = new ArrayList<>(List.of("--type", "app-image", "--name", "Photoscope", "--app-version",
                Versions.ofPackage(project), "--description", "Find, look through and tidy every photo you own",
                "--vendor", "Photoscope", "--input", input.toString(), "--runtime-image", runtime.toString(),
                "--main-jar", "photoscope.jar", "--main-class", "photoscope.Main", "--icon",
                icons.ofSystem().toString(), "--dest", folder.toString()));
        options(project, "window").forEach(option -> words.addAll(List.of("--java-options", option)));
        if (!Target.current().isLinux()) {
            words.addAll(List.of("--add-launcher", "photoscope-cli=" + commandLine(project)));
        }
        Command.tool("jpackage", words);
        AppImage image = of(folder);
        if (Target.current().isLinux()) {
            image.takeOwnLauncher(project);
        }
        Folders.setTimes(image.root, project.time());
        return image;
    }

    private static AppImage of(Path folder) {
        return switch (Target.current()) {
            case MAC_ARM -> {
                Path contents = folder.resolve("Photoscope.app/Contents");
                yield new AppImage(folder.resolve("Photoscope.app"), contents.resolve("app"),
                        contents.resolve("runtime/Contents/Home"));
            }
            case WINDOWS_X64 -> of(folder.resolve("Photoscope"), "app", "runtime");
            default -> of(folder.resolve("Photoscope"), "lib/app", "lib/runtime");
        };
    }

    private static AppImage of(Path root, String app, String runtime) {
        return new AppImage(root, root.resolve(app), root.resolve(runtime));
    }

    /** Options of the Java machine, one a line, with {@code $APPDIR} for the folder of the jars. */
    static List<String> options(Project project, String kind) throws IOException {
        Path options = project.packaging().resolve("options");
        return Stream
                .of(Files.readAllLines(options.resolve("all")), Files.readAllLines(options.resolve(kind)),
                        List.of("-Donnxruntime.native.path=$APPDIR/natives", "-XX:AOTCache=$APPDIR/" + CACHE,
                                "-Dphotoscope.aot=$APPDIR/" + CACHE))
                .flatMap(List::stream)
                .toList();
    }

    /** The class path in the order that all who start Java have to agree on, lest the cache be refused. */
    List<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            List<String> names = new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.equals("photoscope.jar"))
                    .sorted()
                    .toList());
            names.addFirst("photoscope.jar");
            return names;
        }
    }

    /** A launcher for terminals: on Windows only a program that is made for one has its output there. */
    private static Path commandLine(Project project) throws IOException {
        Path file = project.work().resolve("photoscope-cli.properties");
        Files.writeString(file, "win-console=true\nwin-shortcut=false\nwin-menu=false\njava-options="
                + String.join(" ", options(project, "command")) + "\n");
        return file;
    }

    /** A script that starts Java itself: it knows terminals and locales, and starts no package manager each time. */
    private void takeOwnLauncher(Project project) throws IOException {
        Path launcher = root.resolve("bin/Photoscope");
        Files.write(launcher, Files.readAllBytes(project.packaging().resolve("linux/photoscope")));
        Files.deleteIfExists(root.resolve("lib/libapplauncher.so"));
        Files.deleteIfExists(app.resolve("Photoscope.cfg"));
        Folders.copy(project.packaging().resolve("options"), app.resolve("options"));
        Files.write(app.resolve("unpack"), Files.readAllBytes(project.packaging().resolve("linux/unpack")));
        Files.writeString(app.resolve("version"), project.version() + "\n");
        Files.writeString(app.resolve("class-path"), String.join(":",
                jars().stream().map(jar -> "$APPDIR/" + jar).toList()));
    }

    /** Compresses what takes most room; installing unpacks it again, else the first start does, for its user. */
    void pack() throws IOException {
        if (Target.current().isLinux()) {
            Path packed = Files.createDirectories(app.resolve("packed"));
            for (String name : List.of(CACHE, "natives/libonnxruntime.so", "natives/libonnxruntime4j_jni.so")) {
                Path file = app.resolve(name);
                try (OutputStream out = new GZIPOutputStream(
                        Files.newOutputStream(packed.resolve(file.getFileName() + ".gz")))) {
                    Files.copy(file, out);
                }
                Files.delete(file);
            }
        }
    }
}
