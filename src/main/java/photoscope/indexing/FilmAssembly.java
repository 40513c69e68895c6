package photoscope.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import photoscope.indexing.ReadResult.FilmFrame;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.photo.Embedding;

/** Puts films together of their frames; of a film that failed its frames are dropped. */
final class FilmAssembly {
    private final Map<Long, List<EmbeddedFrame>> frames = new HashMap<>();

    /** The file with all that belongs to it, once that is there. */
    Optional<Embedded> add(Embedded item) {
        long file = item.read().file().id();
        if (item.read() instanceof FilmFrame frame) {
            Embedding embedding = item.embedding();
            if (embedding != null) {
                frames.computeIfAbsent(file, _ -> new ArrayList<>())
                        .add(new EmbeddedFrame(frame.milliseconds(), frame.hash(), frame.thumbnail(), embedding));
            }
            return Optional.empty();
        }
        List<EmbeddedFrame> own = frames.remove(file);
        return Optional.of(own == null || !(item.read() instanceof Fresh)
                ? item
                : new Embedded(item.read(), item.embedding(), item.problem(), own));
    }
}
