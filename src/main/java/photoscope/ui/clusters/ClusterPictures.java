package photoscope.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import photoscope.ui.thumbnail.Thumbnail;
import photoscope.ui.thumbnail.ThumbnailCache;
import photoscope.ui.thumbnail.ThumbnailRequests;
import photoscope.ui.thumbnail.WantedThumbnail;

/** The small pictures of the cards that can be seen. */
final class ClusterPictures {
    private final ThumbnailCache cache;
    private final Supplier<List<ClusterCard>> visible;
    private final ThumbnailRequests requests;

    /**
     * @param visible the cards that can be seen, from top to bottom
     */
    ClusterPictures(ThumbnailCache cache, Supplier<List<ClusterCard>> visible) {
        this.cache = cache;
        this.visible = visible;
        this.requests = cache.requests(this::arrived);
    }

    /** Shows what is at hand, and asks for the rest; what was asked for before and is not seen now is forgotten. */
    void ask() {
        List<WantedThumbnail> wanted = new ArrayList<>();
        for (ClusterCard card : visible.get()) {
            card.showPictures(cache::get);
            wanted.addAll(card.wanted().stream().filter(one -> !isThere(one)).toList());
        }
        requests.want(wanted);
    }

    private boolean isThere(WantedThumbnail wanted) {
        Thumbnail present = cache.get(wanted.id());
        return (present != null && present.serves(wanted.width(), wanted.height())) || cache.hasFailed(wanted.id());
    }

    private void arrived(Set<Long> photos) {
        visible.get()
                .stream()
                .filter(card -> card.wanted().stream().anyMatch(one -> photos.contains(one.id())))
                .forEach(card -> card.showPictures(cache::get));
    }
}
