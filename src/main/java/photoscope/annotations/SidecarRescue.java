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
        return besidePhotos(taking) + kept(taking);
    }

    private int besidePhotos(OutsideWord taking) throws IOException {
        int count = 0;
        int photos = catalog.photos().view().size();
        for (int from = 0; from < photos; from += PAGE) {
            List<PhotoChange> news = new ArrayList<>();
            for (int photo = from; photo < Math.min(photos, from + PAGE); photo++) {
                PhotoSidecar sidecar = of(photo);
                Path file = sidecar.file();
                if (file != null) {
                    read(SidecarName.annotation(file)).flatMap(text -> news(sidecar, text)).ifPresent(news::add);
                }
            }
            count += taken(news, taking);
        }
        return count;
    }

    /** Those in the library's own folder, whose photos may have other ids now. */
    private int kept(OutsideWord taking) throws IOException {
        if (!Files.isDirectory(places.sidecars())) {
            return 0;
        }
        List<Path> kept;
        try (Stream<Path> files = Files.walk(places.sidecars())) {
            kept = files.filter(SidecarName::isAnnotation).toList();
        }
        PhotoFinder finder = new PhotoFinder(catalog.photos(), catalog.parts());
        int count = 0;
        for (int from = 0; from < kept.size(); from += PAGE) {
            List<PhotoChange> news = new ArrayList<>();
            for (Path path : kept.subList(from, Math.min(kept.size(), from + PAGE))) {
                read(path).flatMap(text -> {
                    int photo = catalog.read(session -> finder.find(session, text));
                    return photo == PhotoFinder.NONE ? Optional.empty() : news(of(photo), text);
                }).ifPresent(news::add);
            }
            count += taken(news, taking);
        }
        return count;
    }

    private PhotoSidecar of(int photo) {
        return catalog.read(session -> PhotoSidecar.of(catalog, session, photo));
    }

    private static Optional<SidecarText> read(Path path) {
        try {
            return SidecarFiles.existing(path);
        } catch (IOException e) {
            LOG.warn("{} can't be read: {}", path, e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<PhotoChange> news(PhotoSidecar sidecar, SidecarText text) {
        List<ValueChange> changes = text.isOf(sidecar.photo(), sidecar.hash())
                ? SidecarMerge.first(sidecar.given(), text.all())
                : List.of();
        return changes.isEmpty() ? Optional.empty() : Optional.of(sidecar.changed(changes));
    }

    private static int taken(List<PhotoChange> news, OutsideWord taking) throws IOException {
        if (!news.isEmpty()) {
            taking.take(news);
        }
        return news.size();
    }
}
