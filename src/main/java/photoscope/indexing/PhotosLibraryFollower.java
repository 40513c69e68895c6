package photoscope.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import photoscope.annotations.OutsideFactsWriter;
import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.SourceRow;
import photoscope.photo.FileRole;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Origin;
import photoscope.photo.OutsideFacts;
import photoscope.photo.PersonPlace;
import photoscope.photo.Teller;
import photoscope.sources.macphotos.AssetFiles.AssetFile;
import photoscope.sources.macphotos.PhotosAsset;
import photoscope.sources.macphotos.PhotosBundle;
import photoscope.sources.macphotos.PhotosDatabase;
import photoscope.sources.macphotos.PhotosLibraryException;

/**
 * Takes over what a library of Photos says of the photos in it, and which of its files belong together. Where neither
 * its database nor its files have changed since, nothing is read.
 */
final class PhotosLibraryFollower {
    /** The property, with the source's number behind it, that names the state of the database that was taken over. */
    private static final String FOLLOWED = "photos-library.followed.";
    private static final int ASSETS_IN_A_TRANSACTION = 500;
    private final IndexTargets targets;
    private final Catalog catalog;
    private final SourceRow source;
    private final PhotosBundle library;
    private final Teller teller;
    private final JobControl control;
    private final IndexCounters counters;
    /** The photos of which something was said; of two pictures in the library that are the same, the first counts. */
    private final OrdinalSet told = new OrdinalSet(0);

    PhotosLibraryFollower(IndexTargets targets, SourceRow source, JobControl control, IndexCounters counters) {
        this.targets = targets;
        this.catalog = targets.catalog();
        this.source = source;
        this.library = new PhotosBundle(source.path());
        this.teller = new Teller(Origin.PHOTOS, "source " + source.id());
        this.control = control;
        this.counters = counters;
    }

    /**
     * Takes over what is new.
     *
     * @throws PhotosLibraryException if the library can't be read any more, with what to do
     */
    void follow() throws PhotosLibraryException {
        String state = state();
        if (isFollowed(state)) {
            return;
        }
        counters.begin("Reading what Photos says", 0);
        try (PhotosDatabase database = PhotosDatabase.open(library, targets.temporary())) {
            CatalogFiles files = new CatalogFiles(source);
            List<PhotosAsset> some = new ArrayList<>();
            database.assets(asset -> {
                some.add(asset);
                if (some.size() == ASSETS_IN_A_TRANSACTION) {
                    take(some, database, files);
                }
                return control.mayGoOn();
            });
            take(some, database, files);
        }
        if (control.mayGoOn()) {
            catalog.change(session -> {
                takeBack(session);
                session.properties().set(FOLLOWED + source.id(), state);
            });
        }
    }

    private String state() throws PhotosLibraryException {
        try {
            return library.state();
        } catch (IOException e) {
            throw PhotosLibraryException.unreadable(library.root(), e);
        }
    }

    private boolean isFollowed(String state) {
        return catalog.read(session -> session.properties().get(FOLLOWED + source.id()).equals(Optional.of(state))
                && !session.assetFiles().hasUnknown(source.id()));
    }

    private void take(List<PhotosAsset> some, PhotosDatabase database, CatalogFiles files)
            throws PhotosLibraryException {
        Map<Long, OutsideFacts> facts = database.facts(some);
        catalog.change(session -> {
            for (PhotosAsset asset : some) {
                counters.done.increment();
                take(session, files.of(session, asset), facts.getOrDefault(asset.key(), OutsideFacts.NONE));
            }
        });
        some.clear();
    }

    private void take(CatalogSession session, List<AssetFile<FileRow>> files, OutsideFacts facts) {
        Set<FileRole> roles = EnumSet.noneOf(FileRole.class);
        files.forEach(file -> roles.add(file.role()));
        for (AssetFile<FileRow> file : files) {
            Integer photo = file.file().photo();
            if (photo != null && !told.contains(photo)) {
                told.set(photo);
                boolean isFaced = roles.contains(FileRole.EDIT)
                        ? file.role() == FileRole.EDIT
                        : file.role() == FileRole.ORIGINAL || file.role() == FileRole.RAW;
                new OutsideFactsWriter(session).apply(photo, teller, isFaced ? facts : withoutFaces(facts));
            }
        }
    }

    /** Faces are told as they are on the version that was edited last; on the others they may be elsewhere. */
    private static OutsideFacts withoutFaces(OutsideFacts facts) {
        return new OutsideFacts(facts.words(), facts.takenAt(), facts.place(), facts.recordedPlace(), facts.albums(),
                facts.persons().stream().map(person -> new PersonPlace(person.name(), null)).distinct().toList());
    }

    /** What is not in the library any more has its words taken back, unless it is gone with them. */
    private void takeBack(CatalogSession session) {
        int[] flags = catalog.photos().view().flags();
        for (int photo : session.told().photosOf(teller)) {
            if (!told.contains(photo) && (flags[photo] & PhotoFlags.MISSING) == 0) {
                new OutsideFactsWriter(session).clear(photo, teller);
            }
        }
    }
}
