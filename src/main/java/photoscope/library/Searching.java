package photoscope.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import photoscope.indexing.IndexTargets;
import photoscope.models.PackManifest;
import photoscope.photo.PhotoId;
import photoscope.pixels.Region;
import photoscope.search.Completion;
import photoscope.search.Listing;
import photoscope.search.Query;
import photoscope.search.QueryPicture;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchEngine;
import photoscope.search.SearchLog;
import photoscope.search.SearchModel;
import photoscope.search.SearchRequest;
import photoscope.search.SortOrder;
import photoscope.vectors.VectorIndex;

/** Questions to a library, by words and by pictures. */
public final class Searching implements AutoCloseable {
    private final IndexTargets targets;
    private final OutsidePictures outside;
    private final SearchLog log;
    private final SearchEngine engine;

    Searching(IndexTargets targets, VectorIndex index, LibraryModel model, Settings settings) {
        this.targets = targets;
        this.outside = new OutsidePictures(targets, model, settings);
        this.log = new SearchLog(targets.catalog());
        PackManifest pack = model.manifest();
        this.engine = new SearchEngine(targets.catalog(), targets.vectors(), index, targets.living(), targets.words(),
                new SearchModel(pack.id(), text -> model.open().textEncoder().encode(text), pack.textScores(),
                        pack.pictureScores()),
                settings::hasRegions, log);
    }

    /** Answers a question; may be called from many threads. */
    public SearchAnswer answer(SearchRequest request) throws InterruptedException {
        return engine.search(request);
    }

    /**
     * What a person may want to type next, the best first; takes some milliseconds.
     *
     * @param caret the place in the text, in UTF-16 units
     */
    public List<Completion> complete(String text, int caret) {
        return engine.complete(text, caret);
    }

    /** All photos that a query's filters leave, in this order. */
    Listing list(Query query, SortOrder order) {
        return engine.list(query, order);
    }

    /** Photos in another order. */
    int[] sorted(int[] photos, SortOrder order) {
        return engine.sorted(photos, order);
    }

    /** The searches that were made. */
    public SearchLog log() {
        return log;
    }

    /**
     * A picture to search with: the photo of the library that lies at this path, or else any picture file.
     *
     * @param isWanted whether photos should look like it, rather than not
     * @throws LibraryException if it is neither
     */
    public QueryPicture queryPicture(Path path, boolean isWanted) throws LibraryException, InterruptedException {
        Path absolute = path.toAbsolutePath().normalize();
        Optional<PhotoId> known = targets.catalog()
                .read(session -> session.files().at(absolute))
                .flatMap(file -> Optional.ofNullable(file.photo()))
                .filter(photo -> targets.living().now().vectorOfPhoto(photo) >= 0)
                .map(photo -> new PhotoId(targets.catalog().photos().view().ids()[photo]));
        if (known.isPresent()) {
            return new QueryPicture.InLibrary(known.get(), isWanted);
        }
        return outside.ofFile(absolute, path.toString(), isWanted);
    }

    /**
     * A picture to search with that is in no file: pasted, or dropped by another program.
     *
     * @param image a file's bytes, of any format that is read
     * @param title what it is called
     * @param isWanted whether photos should look like it, rather than not
     * @throws LibraryException if no picture can be made of it
     */
    public QueryPicture queryPicture(byte[] image, String title, boolean isWanted)
            throws LibraryException, InterruptedException {
        return outside.ofBytes(image, title, isWanted);
    }

    /**
     * A part of a photo of the library to search with; of a photo whose file is away it is cut from the thumbnail.
     *
     * @param isWanted whether photos should look like it, rather than not
     * @throws LibraryException if there is no picture of the photo to be had
     */
    public QueryPicture queryPicture(PhotoId photo, Region region, boolean isWanted)
            throws LibraryException, InterruptedException {
        return outside.ofRegion(photo, region, isWanted);
    }

    /** Writes what is still to be logged. */
    @Override
    public void close() {
        log.close();
    }
}
