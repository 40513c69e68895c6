package photoscope.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import photoscope.annotations.Edit;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.photo.PhotoId;

/** The main class of a process that edits many photos at once, again and again, and is killed in the middle of it. */
final class EditingUntilKilled {
    /** Ends the line that tells that an edit's caption was taken back. */
    static final String UNDONE = " undone";

    private EditingUntilKilled() {}

    /** What is written and taken back after an edit. */
    static String captionOf(long number) {
        return "caption " + number;
    }

    private static void note(Path done, String line) throws IOException {
        Files.write(done, (line + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Expects what {@link FreshProcess#arguments} tells, photos, the first number, and a file for what is done. */
    public static void main(String[] arguments) throws LibraryException, IOException {
        Path done = Path.of(arguments[6]);
        try (Library library = Library.open(new LibraryFolder(Path.of(arguments[0])),
                FreshProcess.environment(arguments))) {
            List<PhotoId> photos = AnnotatedFiles.of(library, Integer.parseInt(arguments[4]));
            for (long number = Long.parseLong(arguments[5]);; number++) {
                library.annotating().apply(photos, new Edit.SetTitle("edit " + number));
                note(done, Long.toString(number));
                library.annotating().apply(photos, new Edit.SetCaption(captionOf(number)));
                library.annotating().undo();
                note(done, number + UNDONE);
            }
        }
    }
}
