package photoscope.tidying;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What to take in.
 *
 * @param from a card, a phone's folder or any other
 * @param to the folder that holds the layout's folders
 * @param layout where in it photos go
 * @param album what the layout's {@code album} stands for; null where it stands for nothing
 */
public record ImportRequest(Path from, Path to, FolderLayout layout, @Nullable String album) {}
