package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import photoscope.catalog.Catalog;
import photoscope.catalog.SidecarFileRow;
import photoscope.catalog.SidecarState;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;
import photoscope.sources.SidecarName;
import photoscope.storage.AtomicFile;

/** Sidecars that lie beside no photo that they name. */
final class Orphans {
    private static final int MOST = 10_000;
    /** How many photos there were when they were last looked at. */
    private static final String LOOKED_AT = "annotations.orphans-looked-at";
    /** The last file that there was when what other programs say was last looked at. */
    private static final String EXPORTS_LOOKED_AT = "annotations.exports-looked-at";
    private final Catalog catalog;
    private final AnnotationPlaces places;

    Orphans(Catalog catalog, AnnotationPlaces places) {
        this.catalog = catalog;
        this.places = places;
    }

    List<Orphan> all() {
        return catalog.read(session -> Stream
                .concat(session.sidecarFiles().inState(SidecarState.ORPHAN, MOST).stream(),
                        session.sidecarFiles().inState(SidecarState.UNREADABLE, MOST).stream())
                .filter(row -> Files.exists(row.path()))
                .map(row -> new Orphan(row.path(), row.reason(), name(row.path()), row.state() == SidecarState.ORPHAN))
                .toList());
    }

    /** Has all of them read again: photos that they are about may have come. */
    void lookAgain() {
        catalog.change(session -> {
            session.sidecarFiles().markAllToRead(SidecarState.ORPHAN);
            session.properties().set(LOOKED_AT, photos());
            String files = Long.toString(session.files().lastNumber());
            if (!session.properties().get(EXPORTS_LOOKED_AT).equals(Optional.of(files))) {
                session.sidecarFiles().markAllToRead(SidecarState.WAITING);
                session.properties().set(EXPORTS_LOOKED_AT, files);
            }
        });
    }

    /** The same where a run of indexing was cut off before it; else nothing, as there may be very many of them. */
    void lookAgainIfPhotosCame() {
        if (!catalog.read(session -> session.properties().get(LOOKED_AT)).equals(Optional.of(photos()))) {
            lookAgain();
        }
    }

    private String photos() {
        return Integer.toString(catalog.photos().view().size());
    }

    private static String name(Path sidecar) {
        try {
            return SidecarName.isAnnotation(sidecar)
                    ? SidecarFiles.existing(sidecar).map(SidecarText::name).orElse("")
                    : "";
        } catch (IOException e) {
            return ""; // the reason says what is wrong with it
        }
    }

    void ignore(Orphan orphan) {
        SidecarFileRow now = SidecarFiles.row(orphan.sidecar(), SidecarState.ORPHAN, null, "", orphan.reason());
        catalog.change(session -> session.sidecarFiles().put(SidecarReader.ignored(now)));
    }

    /** What changes of a photo that takes an orphan's values; empty where it has them all. */
    Optional<PhotoChange> adopted(Orphan orphan, PhotoId photo) throws IOException {
        int ordinal = catalog.photos().ordinalOf(photo);
        SidecarText text = SidecarFiles.existing(orphan.sidecar())
                .orElseThrow(() -> new ToldIOException(
                        Sentence.of("The sidecar %s is not there any more.", orphan.sidecar())));
        if (ordinal < 0) {
            throw new ToldIOException(Sentence.of("There is no such photo."));
        }
        PhotoSidecar sidecar = catalog.read(session -> PhotoSidecar.of(catalog, session, ordinal));
        List<Stored> said = text.all().stream().map(Stored::fromElsewhere).toList();
        List<ValueChange> changes = SidecarMerge.first(sidecar.given(), said);
        return changes.isEmpty() ? Optional.empty() : Optional.of(sidecar.changed(changes));
    }

    /** Makes an orphan the photo's sidecar once its values are safe; where the photo has one it is told of no more. */
    void settle(Orphan orphan, PhotoId photo) throws IOException {
        int ordinal = catalog.photos().ordinalOf(photo);
        Optional<Path> file = catalog.read(session -> session.files().ofPhoto(ordinal).stream().findFirst())
                .map(row -> row.path());
        Path target = file.map(SidecarName::annotation).orElse(orphan.sidecar());
        SidecarText text = SidecarFiles.existing(orphan.sidecar()).orElseThrow();
        boolean mayMove = target.equals(orphan.sidecar()) || !Files.exists(target);
        if (!mayMove) {
            ignore(orphan);
            return;
        }
        PhotoSidecar sidecar = catalog.read(session -> PhotoSidecar.of(catalog, session, ordinal));
        AtomicFile.write(target, SidecarComposer.write(sidecar, places.library(), text));
        if (!target.equals(orphan.sidecar())) {
            Files.deleteIfExists(orphan.sidecar());
        }
        catalog.change(session -> {
            session.sidecarFiles().remove(orphan.sidecar());
            session.sidecarFiles()
                    .put(SidecarFiles.row(target, SidecarState.READ, ordinal, Held.of(sidecar.values()).toString(),
                            Sentence.NONE));
        });
    }
}
