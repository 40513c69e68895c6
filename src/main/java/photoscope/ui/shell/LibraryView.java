package photoscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

import photoscope.library.Library;
import photoscope.library.LibraryFolder;
import photoscope.photo.PhotoId;
import photoscope.ui.browse.Place;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.film.HoverFilm;
import photoscope.ui.gallery.Gallery;
import photoscope.ui.gallery.GalleryModel.Hung;
import photoscope.ui.gallery.GalleryPhotos;
import photoscope.ui.gallery.GalleryThumbnails;
import photoscope.ui.grid.GridView;
import photoscope.ui.inspector.Inspector;
import photoscope.ui.inspector.InspectorParts;
import photoscope.ui.language.Words;
import photoscope.ui.lightbox.Lightbox;
import photoscope.ui.lightbox.LightboxParts;
import photoscope.ui.notice.Notice;
import photoscope.ui.search.DropOverlay;
import photoscope.ui.search.PictureDrop;
import photoscope.ui.search.SearchBar;
import photoscope.ui.settings.SettingsView;
import photoscope.ui.settings.WindowKeys;
import photoscope.ui.sidebar.SidebarModel;
import photoscope.ui.status.StatusBar;
import photoscope.ui.task.Background;
import photoscope.ui.task.Late;
import photoscope.ui.thumbnail.ThumbnailCache;

/** One open library in the window: its models, its views and what its commands do, put together. */
final class LibraryView implements AutoCloseable {
    /** First what there is is shown. */
    private static final Duration BEFORE_LOOKING = Duration.seconds(2);

    private final Library library;
    private final WindowParts window;
    private final Words words;
    private final ExecutorService jobThreads = WindowThreads.threads("library-job-", 2);
    private final ThumbnailCache thumbnails;
    private final GridView grid;
    private final LibraryModels models;
    private final ImportWiring importing;
    private final LibraryCommands libraryCommands;
    private final HoverFilm moving;
    private final Lightbox lightbox;
    private final Targets targets;
    private final EditCommands editing;
    private final SelectionView selection;
    private final StackPane inspectorSide = new StackPane();
    private final Late<Inspector> inspector;
    private final SearchCommands searching;
    private final SettingsWiring settings;
    private final ClusterWiring clusters;
    private final SearchIndexBuilding searchIndex;
    private final FolderFollowing following;
    private final StackWiring stacks;
    private final ContentPane content;
    private final LibraryTicker ticker;
    private final SidebarModel sidebar;
    private final StackPane sidebarSide = new StackPane();
    private final AfterFirstPhotos sidesLater;
    private final WindowFrame frame;
    private final AnnotateWiring annotate;
    private final PictureDrop drop;
    private final StackPane node;
    private final OpenedPaths opened;
    private final CommandHandlers commands;
    private final PauseTransition looking = new PauseTransition(BEFORE_LOOKING);
    private Subscription dropping = Subscription.EMPTY;
    private Subscription waitingForPhotos = Subscription.EMPTY;
    private boolean isClosed;

    /**
     * @param thumbnailBytes memory for thumbnails
     * @param reopen closes the library, does what needs it closed, and opens the named one
     */
    LibraryView(Library library, WindowParts window, long thumbnailBytes,
            BiConsumer<LibraryFolder, WhileClosed> reopen) {
        this.library = library;
        this.window = window;
        words = window.language().wordsOf(LibraryView.class);
        commands = new CommandHandlers(window.commands());
        GalleryThumbnails jpegs = new GalleryThumbnails(id -> library.photos().thumbnail(new PhotoId(id)),
                library.photos()::thumbnail);
        thumbnails = new ThumbnailCache(jpegs, thumbnailBytes, window.threads().ui());
        grid = new GridView(thumbnails, window.threads().working(), window.language());
        models = LibraryModels.of(library, window, LastView.of(window.settings(), library.folder()), grid::topId,
                new Background(jobThreads, window.threads().ui()));
        sidesLater = AfterFirstPhotos.of(grid, models);
        jpegs.follow(models.gallery().hung());
        importing = new ImportWiring(library, window, models.jobs());
        libraryCommands = new LibraryCommands(models, window.notices(), window.desktop().choosers(), importing, words);
        LibraryPictures pictures = new LibraryPictures(library.photos());
        LibraryFilms films = new LibraryFilms(library.films());
        moving = new HoverFilm(films, window.threads().working());
        lightbox = new Lightbox(new LightboxParts(window.language(), window.threads().pictures(), pictures, films,
                models.details(), window.controls(), new LightboxReturn(models, grid)));
        opened = new OpenedPaths(library.photos(), window, libraryCommands, lightbox, words);
        targets = new Targets(models.gallery().hung().map(Hung::gallery), grid.selection(), lightbox);
        editing = new EditCommands(library.annotating(), window, targets, new EditWords(words), this::edited);
        selection = new SelectionView(models.gallery(), grid.selection());
        inspector = new Late<>(() -> inspector(pictures));
        SearchBar search = new SearchBar(models.search(), window.language().wordsOf(SearchBar.class),
                grid::requestFocus);
        searching = new SearchCommands(models.seeds(), search, lightbox, targets);
        settings = new SettingsWiring(library, window, libraryCommands, thumbnails, reopen);
        clusters = new ClusterWiring(library.clustering(), window, models, thumbnails,
                new ClusterWiring.Around(grid, targets, this::edited, this::annotateAll));
        searchIndex = new SearchIndexBuilding(library.searchIndex(), window, models.jobs());
        following = new FolderFollowing(library.watching(), models.indexing(), window);
        stacks = new StackWiring(models, grid, lightbox, words);
        content = new ContentPane(library, window, models, grid, libraryCommands, settings, clusters);
        sidebar = SidebarWiring.model(library, window, models);
        models.status().problems().bind(sidebar.problems());
        annotate = new AnnotateWiring(library, window, models, grid, thumbnails, editing,
                new LibraryCluster(library, clusters.open()));
        ticker = new LibraryTicker(library, models, grid, content.isNew(), this::changedOutside,
                window.threads().working());
        frame = new WindowFrame(
                new Toolbar(window.controls(), search, new SortMenu(models.browse(), words), grid.rowHeightProperty(),
                        words),
                sidebarSide, annotate.beside(content), inspectorSide,
                new StatusBar(models.status(), window.commands(), window.language()));
        drop = new PictureDrop(models.seeds(), window.threads().working(), window.language().wordsOf(SearchBar.class),
                Clipboard::getSystemClipboard, libraryCommands::add, text -> window.notices().show(Notice.error(text)));
        node = new StackPane(frame, lightbox.node(), new DropOverlay(drop, window.language().wordsOf(SearchBar.class)));
        lightbox.index().subscribe(place -> {
            moving.end();
            frame.setDisable(place.intValue() >= 0);
            if (place.intValue() < 0) {
                grid.requestFocus();
            }
        });
    }

    /** Begins to show the library. */
    void begin() {
        ViewMemory.follow(window.settings(), frame, grid, lightbox);
        LastView.follow(models.browse(), window.settings(), library.folder());
        selection.follow(now -> {
            inspector.ifMade().ifPresent(made -> made.show(now));
            annotate.show(now.photos());
        }, models.status().selected()::set);
        ListedCount.follow(models.browse(), models.status());
        frame.contentAlone().bind(content.isNew());
        frame.inspectorReplaced().bind(annotate.isOpen());
        annotate.begin(commands, this::annotationsRead);
        followGrid();
        handleCommands();
        Late<SettingsView> sheet = new Late<>(settings::view);
        commands.handle(Command.SETTINGS, () -> window.overlays().open(sheet.get()));
        OverlayWiring.handlePalette(window, commands, sidebar);
        drop.addOn(content.summary());
        dropping = drop.install(window.stage().getScene());
        focusFirstPhotos();
        ticker.start();
        clusters.buildWhenDue();
        searchIndex.buildWhenDue();
        following.begin();
        models.browse().refresh();
        sidesLater
                .then(() -> sidebarSide.getChildren()
                        .add(SidebarWiring.view(sidebar, window, libraryCommands, this::enter)))
                .then(sidebar::refresh)
                .then(inspector::get)
                .start();
        if (window.settings().get(WindowKeys.LOOK_AT_START)) {
            looking.setOnFinished(_ -> lookForNew());
            looking.playFromStart();
        }
    }

    /** Shows pictures that somebody opened with Photoscope, and takes folders in. */
    void openPaths(List<Path> paths) {
        if (!paths.isEmpty()) {
            opened.open(paths);
        }
    }

    private void lookForNew() {
        var _ = window.threads().working().run(library.indexing()::hasSources, hasSources -> {
            if (hasSources && !isClosed) {
                libraryCommands.lookForNewQuietly();
            }
        }, window::tellFailure);
    }

    Parent node() {
        return node;
    }

    /** The keyboard begins at the photos, as soon as they can be seen. */
    private void focusFirstPhotos() {
        waitingForPhotos = models.gallery().hung().subscribe((_, _) -> {
            waitingForPhotos.unsubscribe();
            grid.requestFocus();
        });
    }

    private void followGrid() {
        grid.actions().addAll(searching.onPictures(words));
        grid.setMotion(moving);
        grid.setOnOpen(_ -> open());
        grid.setOnPreview(_ -> open());
        grid.setFiles(ids -> library.photos().paths(ids.stream().map(PhotoId::new).toList()));
        grid.setContextMenu(PhotoMenu.of(window.controls(), words));
    }

    private void handleCommands() {
        ObservableValue<String> nothing = Bindings.createStringBinding(
                () -> targets.count().get() == 0 ? words.get("nothingSelected") : "", targets.count());
        editing.handle(commands, nothing);
        new PhotoCommands(library, window, targets, words).handle(commands, nothing);
        libraryCommands.handle(commands);
        clusters.handle(commands, nothing);
        stacks.handle(commands);
        new MovedWiring(library, window, models.indexing(), this::edited).handle(commands);
        ViewCommands.handle(commands, grid, frame, window.theme(), window.stage());
        ViewCommands.handle(commands, models.browse(), words);
        lightbox.handle(commands);
        commands.handle(Command.OPEN, this::open, nothing);
        commands.handle(Command.PREVIEW, this::open, nothing);
        searching.handle(commands, nothing);
        commands.handle(Command.SAVE_SEARCH, content::saveSearch, models.summary().saveObjection());
        commands.handle(Command.PASTE_PICTURE, drop::paste);
        commands.handle(Command.TAGS, this::editTags, nothing);
        commands.handle(Command.ANNOTATE, this::annotate, nothing);
        commands.handle(Command.RETRY, () -> retry(targets.photos()), nothing);
    }

    private void open() {
        int focus = grid.selection().focus();
        if (grid.items() instanceof Gallery gallery && focus >= 0) {
            int photo = gallery.photoAt(focus);
            if (photo >= 0) {
                lightbox.open(new GalleryPhotos(gallery.photos()), photo);
            }
        }
    }

    private void annotate() {
        List<PhotoId> photos = targets.photos();
        lightbox.close();
        annotate.open(photos);
    }

    /** Gives the keyboard to what is shown. */
    private void enter() {
        if (models.browse().place() instanceof Place.Clusters) {
            clusters.focus();
        } else {
            grid.requestFocus();
        }
    }

    private void annotateAll() {
        grid.selection().selectAll();
        annotate();
    }

    private void editTags() {
        lightbox.close();
        if (annotate.isOpen().get()) {
            annotate.editTags();
        } else {
            frame.showInspector();
            inspector.get().editTags();
        }
    }

    private Inspector inspector(LibraryPictures pictures) {
        Inspector made = new Inspector(new InspectorParts(window.language(), window.threads().working(), pictures,
                models.details(), new LibraryEdits(library.annotating(), window.threads().edits(), editing::tell),
                new LibraryTags(library.annotating()), window.controls(), clusters.ofPhotos(), stacks::open, query -> {
                    models.browse().go(Place.Photos.of(query));
                    enter();
                }));
        made.show(selection.now());
        inspectorSide.getChildren().add(made.node());
        return made;
    }

    private void retry(List<PhotoId> photos) {
        var _ = window.threads()
                .working()
                .run(() -> library.problems().retry(library.photos().paths(photos)), marked -> {
                    if (marked > 0) {
                        libraryCommands.takePending();
                    } else {
                        window.notices().show(Notice.of(words.get("noProblems")));
                    }
                }, window::tellFailure);
    }

    private void edited() {
        annotationsRead();
        annotate.edited();
        models.browse().refresh();
        sidebar.refresh();
    }

    private void changedOutside() {
        annotate.changedOutside();
        annotationsRead();
    }

    private void annotationsRead() {
        inspector.ifMade().ifPresent(Inspector::detailsChanged);
        lightbox.detailsChanged();
    }

    /** Waits until all jobs have ended; not for the JavaFX thread. */
    void awaitJobs() {
        jobThreads.close();
    }

    /** Has the jobs end; what is finished is kept. The library itself stays open for whoever opened it. */
    @Override
    public void close() {
        isClosed = true;
        looking.stop();
        searchIndex.stop();
        following.stop();
        annotate.end();
        sidesLater.stop();
        ticker.stop();
        clusters.close();
        stacks.close();
        importing.close();
        dropping.unsubscribe();
        commands.close();
        lightbox.close();
        models.jobs().close();
        jobThreads.shutdown();
        grid.close();
        thumbnails.close();
    }
}
