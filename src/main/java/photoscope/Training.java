package photoscope;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import photoscope.bench.BenchPack;
import photoscope.bench.FreshProcess;
import photoscope.cli.PhotoscopeCli;
import photoscope.cli.Shell;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.ui.bench.LibraryWindowProbe;

/**
 * Does once what people do first, for the packaging's run that shows Java which classes to keep ready: indexes, rates,
 * asks, and shows the window, in which it scrolls, jumps and types a search.
 */
public final class Training {
    private static final String PACK = "starter";

    private Training() {}

    /**
     * @param arguments a folder that holds some {@code photos}, two of them of known names; the library and what else is needed is made beside them
     */
    public static void main(String[] arguments) throws IOException, LibraryException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Path library = folder.resolve("library");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Shell shell = new Shell(nowhere, nowhere, 0, null, "photoscope");
        for (List<String> command : List.of(List.of("index", folder.resolve("photos").toString()),
                marked(folder, "photo-00.png", "--rating", "4"), marked(folder, "photo-01.jpg", "--favourite"),
                List.of("search", "dog on a beach"), List.of("stats"))) {
            String[] line = new String[2 + command.size()];
            line[0] = "--library";
            line[1] = library.toString();
            System.arraycopy(command.toArray(String[]::new), 0, line, 2, command.size());
            if (PhotoscopeCli.run(shell, line) != 0) {
                throw new IOException("training ended at " + command);
            }
        }
        BenchPack pack = BenchPack.installed(LibraryEnvironment.ofThisComputer(), PACK);
        List<String> window = FreshProcess.arguments(pack, library);
        Path settings = Files.createDirectories(folder.resolve("settings"));
        LibraryWindowProbe.main(new String[]{window.get(0), window.get(1), window.get(2), window.get(3),
            settings.toString(), folder.resolve("figures.json").toString()});
        System.exit(0);
    }

    private static List<String> marked(Path folder, String photo, String... how) {
        return Stream
                .concat(Stream.of("annotations", "set", folder.resolve("photos").resolve(photo).toString()),
                        Stream.of(how))
                .toList();
    }
}
