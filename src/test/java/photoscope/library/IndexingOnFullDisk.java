package photoscope.library;

import java.nio.file.Files;
import java.nio.file.Path;

import photoscope.SmallDisk;

/** Indexes with a library on a disk that is nearly full, again and again, and prints how that ended. */
public final class IndexingOnFullDisk {
    private IndexingOnFullDisk() {}

    /** Expects the root folder of a {@link TestLibrary}, with a small disk at {@code disk}. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        SmallDisk disk = new SmallDisk(root.resolve("disk"));
        TestLibrary library = new TestLibrary(root, "disk/library");
        library.open();
        boolean allClear = true;
        int failures = 0;
        for (int blocks = 4; blocks < 200; blocks += 90) {
            disk.leave(blocks);
            try {
                library.index();
            } catch (LibraryException e) {
                failures++;
                allClear &= isClear(e);
                closeAsWellAsPossible(library);
            }
        }
        System.out.println(failures > 0 && allClear ? "> ended clearly" : "> " + failures + " failures");
        disk.empty();
        closeAsWellAsPossible(library);
        library.index();
        library.expectSound();
        try (var files = Files.walk(library.photos)) {
            long photos = files.filter(Files::isRegularFile).count();
            System.out.println(library.open().photos().stats().photos() == photos ? "> complete" : "> incomplete");
        }
        library.close();
    }

    private static void closeAsWellAsPossible(TestLibrary library) {
        try {
            library.close();
        } catch (LibraryException e) {
            System.out.println("closing a full disk: " + e.getMessage());
        }
    }

    private static boolean isClear(LibraryException e) {
        String message = String.valueOf(e.getMessage());
        boolean isClear = message.contains("space") || message.contains("full");
        if (!isClear) {
            e.printStackTrace();
        }
        return isClear;
    }
}
