package photoscope.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import photoscope.clusters.Cluster;
import photoscope.ui.thumbnail.Thumbnail;
import photoscope.ui.thumbnail.ThumbnailCache;
import photoscope.ui.thumbnail.ThumbnailRequests;
import photoscope.ui.thumbnail.WantedThumbnail;

/** The small pictures of the cards that can be seen. */
final class ClusterPictures {
    private final ThumbnailCache cache;
    private final Supplier<List<ClusterCard>> visible;
    private final DoubleSupplier cardWidth;
    private final ThumbnailRequests requests;
    private List<WantedThumbnail> asked = List.of();

    /**
     * @param visible the cards that can be seen, from top to bottom
     * @param cardWidth how wide each is
     */
    ClusterPictures(ThumbnailCache cache, Supplier<List<ClusterCard>> visible, DoubleSupplier cardWidth) {
        this.cache = cache;
        this.visible = visible;
        this.cardWidth = cardWidth;
        this.requests = cache.requests(this::arrived);
    }

    /**
     * Shows what is at hand, and asks for the rest where other cards are seen than the last time: what was asked for
     * before and is not seen now is forgotten. Costs little.
     */
    void ask() {
        List<WantedThumbnail> wanted = new ArrayList<>();
        for (ClusterCard card : visible.get()) {
            card.showPictures(cache::get);
            wanted.addAll(card.wanted(cardWidth.getAsDouble()));
        }
        if (!wanted.equals(asked)) {
            asked = wanted;
            requests.want(wanted.stream().filter(one -> !isThere(one)).toList());
        }
    }

    /** Asks for all again the next time: much may have gone from memory while nothing was seen. */
    void forget() {
        asked = List.of();
    }

    private boolean isThere(WantedThumbnail wanted) {
        Thumbnail present = cache.get(wanted.id());
        return (present != null && present.serves(wanted)) || cache.hasFailed(wanted.id());
    }

    private static boolean shows(ClusterCard card, Set<Long> photos) {
        Cluster shown = card.cluster();
        return shown != null && shown.samples().stream().anyMatch(photo -> photos.contains(photo.value()));
    }

    private void arrived(Set<Long> photos) {
        visible.get().stream().filter(card -> shows(card, photos)).forEach(card -> card.showPictures(cache::get));
    }
}
