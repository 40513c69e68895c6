import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The checkout that is packaged.
 *
 * @param home its folder
 */
record Project(Path home) {
    /** Has Maven make the jar and the list of libraries. */
    void make() throws IOException, InterruptedException {
        String maven = Target.current() == Target.WINDOWS_X64 ? "mvn.cmd" : "mvn";
        Command.run(home, List.of(maven, "-q", "-B", "-DskipTests", "package"));
    }

    Path work() {
        return home.resolve("target/package");
    }

    Path packaging() {
        return home.resolve("packaging");
    }

    Path jar() throws IOException {
        return home.resolve("target/photoscope-" + version() + ".jar");
    }

    List<Path> libraries() throws IOException {
        String classPath = Files.readString(home.resolve("target/classpath.txt")).strip();
        return Stream.of(classPath.split(Pattern.quote(File.pathSeparator))).map(Path::of).toList();
    }

    String version() throws IOException {
        return value("<version>([^<]+)</version>");
    }

    FileTime time() throws IOException {
        return FileTime.from(
                Instant.parse(value("<project.build.outputTimestamp>([^<]+)</project.build.outputTimestamp>")));
    }

    private String value(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(home.resolve("pom.xml")));
        if (!matcher.find()) {
            throw new IOException("pom.xml has no " + pattern);
        }
        return matcher.group(1);
    }
}
