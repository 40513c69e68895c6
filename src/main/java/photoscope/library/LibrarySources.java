package photoscope.library;

import photoscope.catalog.Catalog;
import photoscope.indexing.SourceAccess;
import photoscope.platform.SlowPlaces;

/** What a library has to do with its sources: where they are, which there are, how to reach them. */
final class LibrarySources {
    private final LibraryEnvironment environment;
    private final SlowPlaces slow = new SlowPlaces();
    private final SourcePlaces places;
    private final SourceRegistry registry;
    private final SourceOverview overview;

    LibrarySources(Catalog catalog, LibraryEnvironment environment) {
        this.environment = environment;
        this.places = new SourcePlaces(catalog, environment.volumes(), slow, environment.patience().look());
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

    /** For one run of indexing. */
    SourceAccess access() {
        return new SourceAccess(environment.volumes(), slow, environment.patience().work());
    }
}
