package photoscope.ui.moved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.library.LibraryException;
import photoscope.library.MoveQuestion;
import photoscope.library.Relinked;
import photoscope.photo.PhotoId;

/** Notes what was done. */
final class NotedMovedPhotos implements MovedPhotos {
    final List<Relinked> relinked = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    Optional<LibraryException> trouble = Optional.empty();

    @Override
    public List<Relinked> relinked() {
        return List.copyOf(relinked);
    }

    @Override
    public List<MoveQuestion> questions() {
        return List.of();
    }

    @Override
    public void link(Path file, PhotoId missing) throws LibraryException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        done.add("link " + file + " " + missing);
    }

    @Override
    public void undo(List<Path> files) throws LibraryException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        done.add("undo " + files);
        relinked.removeIf(moved -> files.contains(moved.file()));
    }

    @Override
    public Optional<byte[]> thumbnail(PhotoId photo) {
        return Optional.empty();
    }
}
