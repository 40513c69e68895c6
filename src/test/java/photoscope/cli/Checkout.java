package photoscope.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A folder like a fresh checkout, with the real launcher, and a Maven that does what a shell script says: the real one
 * would build into the folder that these tests run from.
 *
 * @param root the folder
 */
record Checkout(Path root) {
    /** What the build makes, without the build. */
    static final String BUILDS = "echo built >>builds; mkdir -p target; cp -r '%s' target/classes; cp classpath.txt target";

    static Checkout in(Path root, String maven) throws IOException {
        if (!Files.isExecutable(Path.of("/bin/sh"))) {
            abort("SKIPPED: packaging/photoscope is for POSIX shells; Windows has photoscope.cmd");
        }
        Files.createDirectories(root.resolve("packaging"));
        Files.copy(Path.of("packaging/photoscope"), root.resolve("packaging/photoscope"));
        Files.copy(Path.of("pom.xml"), root.resolve("pom.xml"));
        copyTree(Path.of("models"), root.resolve("models"));
        Files.createDirectories(root.resolve("src/main/java"));
        Path bin = Files.createDirectories(root.resolve("bin"));
        Files.writeString(bin.resolve("mvn"),
                "#!/bin/sh\n" + String.format(maven, Path.of("target/classes").toAbsolutePath()) + "\n");
        if (!bin.resolve("mvn").toFile().setExecutable(true)) {
            throw new IOException("can't make " + bin + "/mvn executable");
        }
        Files.writeString(root.resolve("classpath.txt"),
                Arrays.stream(System.getProperty("java.class.path").split(":"))
                        .filter(entry -> entry.endsWith(".jar"))
                        .collect(Collectors.joining(":")));
        return new Checkout(root);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path launcher() {
        return root.resolve("packaging/photoscope");
    }

    Path lock() {
        return root.resolve("target/launcher/lock");
    }

    /** How often Maven was called. */
    long builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    Started start(Path launcher, Path directory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("PHOTOSCOPE_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_DATA_HOME", root.resolve("data").toString());
        return Started.of(builder, root);
    }

    Started start(String... arguments) throws IOException {
        return start(launcher(), root, arguments);
    }
}
