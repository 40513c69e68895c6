package photoscope.annotations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PhotoId;
import photoscope.sources.ScanRules;
import photoscope.sources.SidecarName;

/** Photos that people wrote about and beside which there is no sidecar, though one could lie there. */
final class LostSidecars {
    private static final int PAGE = 500;
    private final Catalog catalog;

    LostSidecars(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The photos, with their files; those whose sidecars are on their way are none. */
    Map<PhotoId, Path> all() {
        List<Integer> written = new ArrayList<>();
        OrdinalSet photos = catalog.read(
                session -> session.annotations().photos(List.of(ValueSource.USER.code(), ValueSource.SIDECAR.code())));
        photos.forEach(written::add);
        Map<PhotoId, Path> lost = new LinkedHashMap<>();
        for (int from = 0; from < written.size(); from += PAGE) {
            List<Integer> page = written.subList(from, Math.min(written.size(), from + PAGE));
            catalog.read(session -> {
                page.forEach(photo -> look(session, photo, lost));
                return page.size();
            });
        }
        return lost;
    }

    private void look(CatalogSession session, int photo, Map<PhotoId, Path> lost) {
        session.files()
                .ofPhoto(photo)
                .stream()
                .findFirst()
                .map(FileRow::path)
                .filter(file -> Files.exists(file) && !ScanRules.isInForeignBundle(file)
                        && Files.isWritable(file.resolveSibling(".")) && !Files.exists(SidecarName.annotation(file)))
                .filter(_ -> session.pendingSidecars().of(photo).isEmpty())
                .ifPresent(file -> lost.put(new PhotoId(catalog.photos().view().ids()[photo]), file));
    }
}
