import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The Java that is shipped: only the modules that are used, without debug information, English and German alone. A
 * module of our own requires the Vector API, so that it is there without an option: Java uses no cache of classes where
 * one is given.
 */
final class RuntimeImage {
    /**
     * What jdeps finds, less what only other uses of the libraries need (a compiler, scripts, agents); and what is
     * found by name: memory beside the heap (jdk.unsupported), dates in German (jdk.localedata), archives as
     * file systems (jdk.zipfs).
     */
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management",
            "java.naming", "java.net.http", "java.sql", "java.xml", "jdk.jfr", "jdk.localedata", "jdk.management",
            "jdk.net", "jdk.unsupported", "jdk.zipfs", "photoscope.roots");
    private final Project project;

    RuntimeImage(Project project) {
        this.project = project;
    }

    Path make() throws IOException {
        Path modules = project.work().resolve("modules");
        Command.tool("javac", List.of("-Xlint:-incubating", "-d", modules.resolve("photoscope.roots").toString(),
                project.packaging().resolve("roots/module-info.java").toString(),
                project.packaging().resolve("roots/photoscope/roots/Roots.java").toString()));
        Path runtime = project.work().resolve("runtime");
        Command.tool("jlink", List.of("--module-path", modules.toString(), "--add-modules", String.join(",", MODULES),
                "--include-locales", "en,de", "--strip-debug", "--compress", "zip-9", "--no-header-files",
                "--no-man-pages", "--output", runtime.toString()));
        Folders.setTimes(runtime, project.time());
        return runtime;
    }
}
