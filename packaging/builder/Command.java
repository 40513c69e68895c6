import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** Runs other programs. */
final class Command {
    private Command() {}

    /** Runs a program to its end, in a folder; what it prints is printed. */
    static void run(Path folder, List<String> words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(words.getFirst() + " failed with code " + code + ": " + String.join(" ", words));
        }
    }

    /** Runs one of the JDK's own tools. */
    static void tool(String name, List<String> words) throws IOException {
        int code = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, words.toArray(String[]::new));
        if (code != 0) {
            throw new IOException(name + " failed with code " + code + ": " + String.join(" ", words));
        }
    }

    /** Words that stand in some order, and further ones. */
    static List<String> words(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }
}
