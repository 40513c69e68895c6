package photoscope.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.indexing.ReadResult.FilmFrame;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.PictureRegion;
import photoscope.photo.Embedding;
import photoscope.pixels.Region;

/** Puts films together of their frames and pictures of their regions; of what failed these are dropped. */
final class PartAssembly {
    private final Map<Long, List<EmbeddedPart>> parts = new HashMap<>();

    /** The file with all that belongs to it, once that is there. */
    Optional<Embedded> add(Embedded item) {
        long file = item.read().file().id();
        if (item.read() instanceof FilmFrame frame) {
            if (item.embedding() != null) {
                add(file, new EmbeddedPart(frame.milliseconds(), Region.WHOLE, frame.hash(), frame.thumbnail(),
                        item.embedding()));
            }
            return Optional.empty();
        }
        if (item.read() instanceof PictureRegion region) {
            add(file, EmbeddedPart.ofRegion(region.region(), region.hash(), item.embedding()));
            return Optional.empty();
        }
        List<EmbeddedPart> own = parts.remove(file);
        return Optional.of(own == null || !(item.read() instanceof Fresh)
                ? item
                : new Embedded(item.read(), item.embedding(), item.problem(), complete(own, item.embedding())));
    }

    private void add(long file, EmbeddedPart part) {
        parts.computeIfAbsent(file, _ -> new ArrayList<>()).add(part);
    }

    /** A region that the model can make nothing of shows what the whole does, so that it does not wait for ever. */
    private static List<EmbeddedPart> complete(List<EmbeddedPart> parts, @Nullable Embedding whole) {
        return parts.stream()
                .map(part -> part.embedding() == null ? EmbeddedPart.ofRegion(part.region(), part.hash(), whole) : part)
                .toList();
    }
}
