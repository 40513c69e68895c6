package photoscope.ui.shell;

import java.util.function.LongSupplier;

import photoscope.library.Library;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.LibraryLister;
import photoscope.ui.browse.Place;
import photoscope.ui.details.DetailWords;
import photoscope.ui.gallery.GalleryModel;
import photoscope.ui.job.IndexJobs;
import photoscope.ui.job.Jobs;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;
import photoscope.ui.search.LibraryQueryPictures;
import photoscope.ui.search.LibrarySuggestions;
import photoscope.ui.search.SearchBar;
import photoscope.ui.search.SearchModel;
import photoscope.ui.search.SeedModel;
import photoscope.ui.search.SummaryModel;
import photoscope.ui.search.TimedPause;
import photoscope.ui.status.FxTicker;
import photoscope.ui.status.StatusModel;
import photoscope.ui.task.Background;

/** The state of the views of one open library. */
record LibraryModels(BrowseModel browse, LibraryDetails details, GalleryModel gallery, SearchModel search,
        SeedModel seeds, SummaryModel summary, Jobs jobs, IndexJobs indexing, StatusModel status) {
    /**
     * @param topPhoto tells the photo at the top of the grid
     * @param jobThreads for what runs for minutes and hours
     */
    static LibraryModels of(Library library, WindowParts window, Place start, LongSupplier topPhoto,
            Background jobThreads) {
        WindowThreads threads = window.threads();
        Words searchWords = window.language().wordsOf(SearchBar.class);
        BrowseModel browse = new BrowseModel(start, new LibraryLister(library), topPhoto, threads.searching());
        LibraryDetails details = new LibraryDetails(library, new DetailWords(window.language()));
        GalleryModel gallery = new GalleryModel(browse, details, threads.working(), window.language());
        SearchModel search = new SearchModel(browse, new LibrarySuggestions(library),
                new TimedPause(TimedPause.BETWEEN_LETTERS), threads.searching());
        SeedModel seeds = new SeedModel(browse, new LibraryQueryPictures(library), threads.working(), searchWords,
                text -> window.notices().show(Notice.error(text)));
        SummaryModel summary = new SummaryModel(browse, new TimedPause(TimedPause.BETWEEN_LETTERS), searchWords);
        Jobs jobs = new Jobs(jobThreads, window.language());
        StatusModel status = new StatusModel(jobs, new FxTicker(), System::nanoTime, window.language());
        return new LibraryModels(browse, details, gallery, search, seeds, summary, jobs,
                new IndexJobs(library.indexing(), jobs, window.language()), status);
    }
}
