package photoscope.ui.details;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.PhotoGroups;
import photoscope.photo.PhotoId;
import photoscope.photo.Problem;

/**
 * All that the window tells of one photo.
 *
 * @param id the photo
 * @param path its file, where it is or was
 * @param name what people call it; another one than the file's where another program has named that
 * @param copies other files of the same content
 * @param kind picture or film
 * @param type the file's format
 * @param bytes size of the file; -1 where it is not known
 * @param reach whether its file can be opened now
 * @param source name of the source it belongs to; empty where it is not known
 * @param facts what its file says
 * @param stack the photos that lists show as one with it, the one they show first; none where it stands alone
 * @param groups albums of other programs that it is in, and who is on it
 * @param notes what people say
 * @param problem why it is not wholly in the library; null where it is
 */
public record PhotoDetails(PhotoId id, Path path, String name, List<Path> copies, MediaKind kind, FileType type,
        long bytes, FileReach reach, String source, Facts facts, List<StackedPhoto> stack, PhotoGroups groups,
        Notes notes, @Nullable Problem problem) {
    public PhotoDetails {
        copies = List.copyOf(copies);
        stack = List.copyOf(stack);
    }

    /** Those of a photo of nobody, in no album, which is called as its file is. */
    public PhotoDetails(PhotoId id, Path path, List<Path> copies, MediaKind kind, FileType type, long bytes,
            FileReach reach, String source, Facts facts, List<StackedPhoto> stack, Notes notes,
            @Nullable Problem problem) {
        this(id, path, String.valueOf(path.getFileName()), copies, kind, type, bytes, reach, source, facts, stack,
                PhotoGroups.NONE, notes, problem);
    }

    /** Short name of the file's format, such as JPEG. */
    public String format() {
        return type.name();
    }

    /** Whether the file's name promises another format. */
    public boolean isMisnamed() {
        return type.isMisnamed(String.valueOf(path.getFileName()));
    }

    /** The same photo with other notes. */
    public PhotoDetails with(Notes changed) {
        return new PhotoDetails(id, path, name, copies, kind, type, bytes, reach, source, facts, stack, groups, changed,
                problem);
    }
}
