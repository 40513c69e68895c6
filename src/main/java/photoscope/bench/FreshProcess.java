package photoscope.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import photoscope.library.LibraryEnvironment;

/** Runs a measurement in a Java of its own, started with the same options as this one: nothing is warm there. */
public final class FreshProcess {
    private final WorkFolder work;

    FreshProcess(WorkFolder work) {
        this.work = work;
    }

    /**
     * Runs a main class to its end; its last argument is the file that it has to write its result to, as JSON.
     *
     * @return the result
     * @throws IOException if it fails, with what it said
     */
    <T> T run(Class<?> main, Class<T> result, String... arguments) throws IOException, InterruptedException {
        return run(List.of(), main, result, arguments);
    }

    /**
     * Runs a main class as {@link #run(Class, Class, String...)} does, as its second start and all later ones are: with
     * an archive of the classes that it used when it ran before. A package brings its cache of classes, beside which
     * Java takes no other.
     */
    <T> T runAgain(Class<?> main, Class<T> result, String... arguments) throws IOException, InterruptedException {
        if (ManagementFactory.getRuntimeMXBean().getInputArguments().stream().anyMatch(FreshProcess::isCache)) {
            return run(main, result, arguments);
        }
        Path archive = work.path(main.getSimpleName() + ".jsa");
        List<String> options = List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive);
        if (!Files.exists(archive)) {
            run(options, main, result, arguments);
        }
        return run(options, main, result, arguments);
    }

    private static boolean isCache(String option) {
        return option.startsWith("-XX:AOTCache=");
    }

    /** Runs a main class as {@link #run(Class, Class, String...)} does, with further options for Java. */
    <T> T run(List<String> options, Class<?> main, Class<T> result, String... arguments)
            throws IOException, InterruptedException {
        Path answer = work.path("fresh-process.json");
        Path log = work.path("fresh-process.log");
        Files.deleteIfExists(answer);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        command.add(answer.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            int code = process.waitFor();
            if (code != 0 || !Files.exists(answer)) {
                throw new IOException(
                        "The process that was to measure ended with " + code + ": " + Files.readString(log));
            }
        } finally {
            process.destroy();
        }
        return new ObjectMapper().readValue(answer.toFile(), result);
    }

    /** The environment that {@link #arguments} told of. */
    public static LibraryEnvironment environment(String[] arguments) {
        return pack(arguments).environment();
    }

    /** Writes a result where {@link #run} looks for it. */
    public static void answer(String file, Object result) throws IOException {
        new ObjectMapper().writeValue(Path.of(file).toFile(), result);
    }

    /** The environment and pack as arguments, so that the process can open the same library. */
    public static List<String> arguments(BenchPack pack, Path library) {
        return List.of(library.toString(), pack.environment().bundledModels().toString(),
                pack.environment().installedModels().toString(), pack.id());
    }

    /** The pack that {@link #arguments} told of. */
    static BenchPack pack(String[] arguments) {
        LibraryEnvironment here = LibraryEnvironment.ofThisComputer();
        return new BenchPack(
                new LibraryEnvironment(Path.of(arguments[1]), Path.of(arguments[2]), here.volumes(), here.clock()),
                arguments[3]);
    }
}
