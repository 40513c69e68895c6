package photoscope.library;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Annotation;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.PhotoGroups;
import photoscope.photo.PhotoId;
import photoscope.photo.StackRole;

/**
 * A photo as a list shows it.
 *
 * @param id its name for ever
 * @param path its file, where it is or was; one that can be reached, if there is one
 * @param name what people call it: its file's name, or the one that it had before another program gave it that
 * @param otherPaths copies of it
 * @param missing whether none of its files is where it was
 * @param kind picture or film
 * @param type format
 * @param bytes size of the file
 * @param facts what its file says
 * @param stack the photos that lists show as one with it, null where it stands alone
 * @param groups albums of other programs that it is in, and who is on it
 * @param annotation what holds of rating, title, caption and tags, whoever said it
 */
public record PhotoCard(PhotoId id, Path path, String name, List<Path> otherPaths, boolean missing, MediaKind kind,
        FileType type, long bytes, Facts facts, @Nullable PhotoStack stack, PhotoGroups groups, Annotation annotation) {
    /** Whether there is a film of its moment, behind it or in its file. */
    public boolean isLive() {
        boolean hasFilm = stack != null && stack.leader().equals(id) && stack.members().containsValue(StackRole.FILM);
        return hasFilm || facts.extras().film() != null;
    }

    /** Whether its file's name promises another format. */
    public boolean isMisnamed() {
        return type.isMisnamed(String.valueOf(path.getFileName()));
    }
}
