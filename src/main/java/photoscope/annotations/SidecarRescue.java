package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.photo.PhotoId;
import photoscope.sources.SidecarName;

/** Brings back what sidecars know, into a catalog that has lost it. */
final class SidecarRescue {
    private static final Logger LOG = LoggerFactory.getLogger(SidecarRescue.class);
    private static final int PAGE = 500;
    private final Catalog catalog;
    private final AnnotationPlaces places;

    SidecarRescue(Catalog catalog, AnnotationPlaces places) {
        this.catalog = catalog;
        this.places = places;
    }

    /** Returns of how many photos there was news. */
    int run(OutsideWord taking) throws IOException {
        int count = 0;
        int photos = catalog.photos().view().size();
        for (int from = 0; from < photos; from += PAGE) {
            List<PhotoChange> news = new ArrayList<>();
            for (int photo = from; photo < Math.min(photos, from + PAGE); photo++) {
                int ordinal = photo;
                PhotoSidecar sidecar = catalog.read(session -> PhotoSidecar.of(catalog, session, ordinal));
                news(sidecar).ifPresent(news::add);
            }
            if (!news.isEmpty()) {
                taking.take(news);
                count += news.size();
            }
        }
        return count + kept(taking);
    }

    /** Those in the library's own folder, whose photos may have other ids now. */
    private int kept(OutsideWord taking) throws IOException {
        if (!Files.isDirectory(places.sidecars())) {
            return 0;
        }
        PhotoFinder finder = new PhotoFinder(catalog.photos(), catalog.parts());
        List<PhotoChange> news = new ArrayList<>();
        try (Stream<Path> files = Files.walk(places.sidecars())) {
            for (Path path : files.filter(SidecarName::isAnnotation).toList()) {
                SidecarText text = SidecarFiles.existing(path).orElseThrow();
                int photo = catalog.read(
                        session -> finder.find(session, text.id().orElse(new PhotoId(0)), text.hash().orElse(null)));
                if (photo != PhotoFinder.NONE) {
                    PhotoSidecar sidecar = catalog.read(session -> PhotoSidecar.of(catalog, session, photo));
                    List<ValueChange> changes = changes(sidecar, path);
                    news.addAll(changes.isEmpty() ? List.of() : List.of(sidecar.changed(changes)));
                }
            }
        }
        if (!news.isEmpty()) {
            taking.take(news);
        }
        return news.size();
    }

    private Optional<PhotoChange> news(PhotoSidecar sidecar) {
        List<ValueChange> changes = new ArrayList<>();
        Path file = sidecar.file();
        if (file != null) {
            changes.addAll(changes(sidecar, SidecarName.annotation(file)));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(sidecar.changed(changes));
    }

    private static List<ValueChange> changes(PhotoSidecar sidecar, Path path) {
        try {
            Optional<SidecarText> text = SidecarFiles.existing(path)
                    .filter(found -> found.isOf(sidecar.photo(), sidecar.hash()));
            return text.map(found -> SidecarMerge.first(sidecar.given(), found.all())).orElse(List.of());
        } catch (IOException e) {
            LOG.warn("{} can't be read: {}", path, e.getMessage());
            return List.of();
        }
    }
}
