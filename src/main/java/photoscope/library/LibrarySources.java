package photoscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.SourceRow;
import photoscope.indexing.JobControl;
import photoscope.indexing.SourceAccess;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.platform.NotAnswering;
import photoscope.platform.SlowPlaces;
import photoscope.platform.VolumeInfo.Attachment;

/** What a library has to do with its sources: where they are, which there are, how to reach them. */
final class LibrarySources {
    private static final Logger LOG = LoggerFactory.getLogger(LibrarySources.class);
    private final Catalog catalog;
    private final LibraryFolder folder;
    private final LibraryEnvironment environment;
    private final SlowPlaces slow = new SlowPlaces();
    private final SourcePlaces places;
    private final SourceRegistry registry;
    private final SourceOverview overview;
    private volatile Runnable moved = () -> {};

    LibrarySources(Catalog catalog, LibraryEnvironment environment, LibraryFolder folder) {
        this.catalog = catalog;
        this.folder = folder;
        this.environment = environment;
        this.places = new SourcePlaces(catalog, environment.volumes(), slow, environment.patience(),
                this::rememberMoved);
        this.registry = new SourceRegistry(catalog, environment.volumes(), slow, places);
        this.overview = new SourceOverview(catalog, places);
    }

    SourcePlaces places() {
        return places;
    }

    SourceRegistry registry() {
        return registry;
    }

    SourceOverview overview() {
        return overview;
    }

    SlowPlaces slow() {
        return slow;
    }

    /** How the volume that a path lies on is attached: where nobody answers it is a share, for only those hang. */
    Attachment attachment(Path path) {
        try {
            return slow.ask(path.toString(), environment.patience().look(),
                    () -> environment.volumes().of(path).attachment());
        } catch (NotAnswering e) {
            return Attachment.NETWORK;
        } catch (IOException e) {
            return Attachment.UNKNOWN; // it is away
        }
    }

    /** Notes the folders beside the catalog too, which may be the thing that has to be built again. */
    void remember(List<Path> paths) throws LibraryException {
        try {
            LibraryDescriptor.read(folder.descriptor()).withSources(paths).write(folder.descriptor());
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The library's folder can't be written: %s", Told.by(e)), e);
        }
    }

    private void rememberMoved() {
        try {
            remember(catalog.read(session -> session.sources().all()).stream().map(SourceRow::path).toList());
            moved.run();
        } catch (LibraryException e) {
            LOG.warn("The new paths of the sources stand in the catalog only", e);
        }
    }

    /** What is told when sources have got other paths. */
    void onMoved(Runnable told) {
        moved = told;
    }

    /** For one run of indexing. */
    SourceAccess access(JobControl control) {
        return new SourceAccess(environment.volumes(), slow, environment.patience().work(), control);
    }
}
