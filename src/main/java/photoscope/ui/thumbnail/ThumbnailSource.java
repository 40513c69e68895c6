package photoscope.ui.thumbnail;

import java.io.IOException;
import java.util.Optional;

/** Where the bytes of small pictures come from. */
@FunctionalInterface
public interface ThumbnailSource {
    /**
     * The small picture of a photo as JPEG. Called on worker threads, several at a time.
     *
     * @return empty where there is none (yet)
     */
    Optional<byte[]> jpeg(long id) throws IOException;
}
