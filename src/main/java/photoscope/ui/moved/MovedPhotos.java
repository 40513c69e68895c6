package photoscope.ui.moved;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import photoscope.library.MoveQuestion;
import photoscope.library.Relinked;
import photoscope.photo.PhotoId;

/** Files that went elsewhere, as the page needs them. Asked on worker threads. */
public interface MovedPhotos {
    /** Those that were recognised, the last first. */
    List<Relinked> relinked();

    /** Missing photos of which somebody has to tell whether they are there as another photo. */
    List<MoveQuestion> questions();

    /** Gives a missing photo a file. */
    void link(Path file, PhotoId missing) throws Exception;

    /** Takes files back from the photos that were given them. */
    void undo(List<Path> files) throws Exception;

    /** A small JPEG; empty where there is none. */
    Optional<byte[]> thumbnail(PhotoId photo);
}
