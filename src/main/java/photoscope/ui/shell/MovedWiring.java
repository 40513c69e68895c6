package photoscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.MoveQuestion;
import photoscope.library.Relinked;
import photoscope.photo.PhotoId;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.job.IndexJobs;
import photoscope.ui.job.Outcome;
import photoscope.ui.moved.MovedModel;
import photoscope.ui.moved.MovedPhotos;
import photoscope.ui.moved.MovedView;
import photoscope.ui.notice.Notice;
import photoscope.ui.task.Late;

/** The page of moved files in the window. */
final class MovedWiring implements MovedPhotos {
    /** More than anybody looks through. */
    private static final int MOST_SHOWN = 10_000;
    private final Library library;
    private final WindowParts window;
    private final IndexJobs indexing;
    private final Runnable changed;

    /** @param changed is told when photos have become others */
    MovedWiring(Library library, WindowParts window, IndexJobs indexing, Runnable changed) {
        this.library = library;
        this.window = window;
        this.indexing = indexing;
        this.changed = changed;
    }

    void handle(CommandHandlers commands) {
        Late<MovedView> view = new Late<>(() -> new MovedView(
                new MovedModel(this, window.threads().working(), window.threads().edits(), this::changed),
                window.language()));
        commands.handle(Command.MOVED, () -> window.overlays().open(view.get()));
    }

    /** A file that was taken back is to be read as a photo of its own. */
    private void changed() {
        changed.run();
        indexing.indexPending(outcome -> {
            if (outcome.kind() == Outcome.Kind.FAILED) {
                window.notices().show(Notice.error(outcome.message()));
            }
        });
    }

    @Override
    public List<Relinked> relinked() {
        return library.movedFiles().relinked(MOST_SHOWN);
    }

    @Override
    public List<MoveQuestion> questions() {
        return library.movedFiles().questions();
    }

    @Override
    public void link(Path file, PhotoId missing) throws LibraryException {
        library.movedFiles().link(file, missing);
    }

    @Override
    public void undo(List<Path> files) throws LibraryException {
        for (Path file : files) {
            library.movedFiles().undo(file);
        }
    }

    @Override
    public Optional<byte[]> thumbnail(PhotoId photo) {
        return library.photos().thumbnail(photo);
    }
}
