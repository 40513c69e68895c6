package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import photoscope.tidying.FolderLayout;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;

/** Takes photos in onto a disk that is nearly full, and prints how that ended. */
public final class ImportOnFullDisk {
    private ImportOnFullDisk() {}

    /** Expects the root folder of a {@link TestLibrary}, with a small disk at {@code disk} and a card. */
    public static void main(String[] arguments) throws Exception {
        TestLibrary library = new TestLibrary(Path.of(arguments[0]));
        Path card = library.root.resolve("EOS_DIGITAL/DCIM/102CANON");
        Path disk = library.root.resolve("disk");
        Path ballast = disk.resolve("ballast");
        Files.write(ballast, new byte[4_100_000]);
        ImportRequest request = new ImportRequest(card, disk.resolve("photos"), FolderLayout.parse("{camera}"), null);
        try {
            library.open().tidying().importing(request).run();
        } catch (LibraryException e) {
            System.out.println(String.valueOf(e.getMessage()).contains("Free some space") ? "> foreseen" : "> " + e);
        }
        Files.delete(ballast);
        Path last = card.resolve("P30.jpg");
        Files.write(last, new byte[10_000]);
        ImportRun run = library.open().tidying().importing(request);
        Thread filler = Thread.ofPlatform().name("filler").start(() -> {
            while (!run.progress().title().equals("Copying")) {
                Thread.onSpinWait();
            }
            try {
                Files.write(ballast, new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
            } catch (IOException e) {
                System.out.println("the disk is full");
            }
        });
        ImportReport report = run.run().imported();
        filler.join();
        System.out
                .println(report.stopped() != null && report.stopped().english().contains("full") && !report.isVerified()
                        ? "> ended clearly"
                        : "> " + report.stopped() + report.problems());
        try (Stream<Path> files = Files.walk(disk.resolve("photos"))) {
            boolean isHalf = files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("."));
            System.out.println(isHalf ? "> half written" : "> nothing half written");
        }
        Files.delete(ballast);
        ImportReport again = library.open().tidying().importing(request).run().imported();
        System.out.println(again.isVerified() ? "> complete" : "> " + again);
        library.close();
    }
}
