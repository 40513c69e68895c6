import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The Java that is shipped: only the modules that are used, without debug information, English and German alone. */
final class RuntimeImage {
    /**
     * What jdeps finds, less what only other uses of the libraries need (a compiler, scripts, agents); and what is
     * found by name: memory beside the heap (jdk.unsupported), dates in German (jdk.localedata), archives as
     * file systems (jdk.zipfs).
     */
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management",
            "java.naming", "java.net.http", "java.sql", "java.xml", "jdk.incubator.vector", "jdk.jfr", "jdk.localedata",
            "jdk.management", "jdk.net", "jdk.unsupported", "jdk.zipfs");
    private final Project project;

    RuntimeImage(Project project) {
        this.project = project;
    }

    Path make() throws IOException {
        Path runtime = project.work().resolve("runtime");
        Command.tool("jlink", List.of("--add-modules", String.join(",", MODULES), IncubatorMark.option(),
                "--include-locales", "en,de", "--strip-debug", "--compress", "zip-9", "--no-header-files",
                "--no-man-pages", "--output", runtime.toString()));
        Folders.setTimes(runtime, project.time());
        return runtime;
    }
}
