package photoscope.ui.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.library.LibraryException;
import photoscope.library.PhotoPicture;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;

/**
 * The pictures that one view wants now, and those it showed last, within a bound of bytes. What is no longer wanted is
 * cancelled. To be used on the JavaFX thread alone; the work is done behind it.
 */
public final class PictureLoader {
    private static final Logger LOG = LoggerFactory.getLogger(PictureLoader.class);

    private final PictureSource source;
    private final Background background;
    private final long maxBytes;
    private final Consumer<PictureKey> arrived;
    private final Map<PictureKey, LoadedPicture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<PictureKey, Future<?>> loading = new HashMap<>();
    private List<PictureKey> wanted = List.of();
    private long bytes;

    /**
     * @param maxBytes what is kept; the pictures wanted now are kept in any case
     * @param arrived told of each picture that has come, on the JavaFX thread
     */
    public PictureLoader(PictureSource source, Background background, long maxBytes, Consumer<PictureKey> arrived) {
        this.source = source;
        this.background = background;
        this.maxBytes = maxBytes;
        this.arrived = arrived;
    }

    /** The picture, if it is here. */
    public @Nullable LoadedPicture get(PictureKey key) {
        return kept.get(key);
    }

    /** The picture, if it is here and can be drawn. */
    public LoadedPicture.@Nullable Ready ready(PictureKey key) {
        return kept.get(key) instanceof LoadedPicture.Ready ready ? ready : null;
    }

    /** Says what is wanted now, most urgent first; all else in flight is cancelled. */
    public void want(List<PictureKey> keys) {
        wanted = List.copyOf(keys);
        loading.entrySet().removeIf(entry -> {
            boolean isUnwanted = !wanted.contains(entry.getKey());
            if (isUnwanted) {
                entry.getValue().cancel(true);
            }
            return isUnwanted;
        });
        for (PictureKey key : wanted) {
            if (kept.get(key) == null && !loading.containsKey(key)) {
                start(key);
            }
        }
        evict();
    }

    /** Asks for a photo's pictures again when they are next wanted. */
    public void forget(PhotoId photo) {
        kept.entrySet().removeIf(entry -> {
            boolean isOfPhoto = entry.getKey().photo().equals(photo);
            if (isOfPhoto) {
                bytes -= entry.getValue().bytes();
            }
            return isOfPhoto;
        });
    }

    /** Cancels everything and keeps nothing. */
    public void clear() {
        want(List.of());
        kept.clear();
        bytes = 0;
    }

    /** Bytes of the pictures kept. */
    public long bytes() {
        return bytes;
    }

    private void start(PictureKey key) {
        Loading mine = new Loading(key);
        Future<?> task = background.run(() -> load(key), mine::done, failure -> {
            LOG.warn("a picture could not be loaded", failure);
            mine.done(new LoadedPicture.Missing(LibraryException.reason(failure)));
        });
        if (!mine.isDone) {
            mine.task = task;
            loading.put(key, task);
        }
    }

    private LoadedPicture load(PictureKey key) throws InterruptedException {
        if (key.maxSide() == PictureKey.THUMBNAIL) {
            Optional<byte[]> jpeg = key.milliseconds() == PictureKey.NO_MOMENT
                    ? source.thumbnail(key.photo())
                    : source.thumbnail(key.photo(), key.milliseconds());
            Image image = jpeg.map(ImageMaker::of).orElse(null);
            return image == null || image.isError()
                    ? new LoadedPicture.Missing(Sentence.NONE)
                    : new LoadedPicture.Ready(image, 0, 0);
        }
        PhotoPicture picture = key.milliseconds() == PictureKey.NO_MOMENT
                ? source.picture(key.photo(), key.maxSide())
                : source.picture(key.photo(), key.milliseconds(), key.maxSide());
        return switch (picture) {
            case PhotoPicture.Shown shown ->
                new LoadedPicture.Ready(ImageMaker.of(shown.picture()), shown.width(), shown.height());
            case PhotoPicture.NotShown not -> new LoadedPicture.Missing(not.reason());
        };
    }

    private void evict() {
        List<PictureKey> oldestFirst = new ArrayList<>(kept.keySet());
        for (PictureKey key : oldestFirst) {
            if (bytes <= maxBytes) {
                return;
            }
            LoadedPicture old = wanted.contains(key) ? null : kept.remove(key);
            bytes -= old == null ? 0 : old.bytes();
        }
    }

    /** One picture in flight. An answer that comes when it is no longer wanted finds another task, or none, in place. */
    private final class Loading {
        private final PictureKey key;
        private @Nullable Future<?> task;
        private boolean isDone;

        Loading(PictureKey key) {
            this.key = key;
        }

        void done(LoadedPicture picture) {
            isDone = true;
            if (task != null && !loading.remove(key, task)) {
                return;
            }
            LoadedPicture before = kept.put(key, picture);
            bytes += picture.bytes() - (before == null ? 0 : before.bytes());
            evict();
            arrived.accept(key);
        }
    }
}
