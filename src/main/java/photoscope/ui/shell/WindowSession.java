package photoscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryFolder;
import photoscope.platform.CrashReports;
import photoscope.platform.OpenRequest;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.command.CommandKeys;
import photoscope.ui.command.Commands;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.notice.FxTimer;
import photoscope.ui.notice.Message;
import photoscope.ui.notice.MessagePane;
import photoscope.ui.notice.Messages;
import photoscope.ui.notice.Notice;
import photoscope.ui.notice.NoticeModel;
import photoscope.ui.notice.NoticeView;
import photoscope.ui.overlay.OverlayHost;
import photoscope.ui.theme.Theme;

/** The window from its opening to its closing: shows at once, and its library as soon as that is open. */
public final class WindowSession {
    private static final Logger LOG = LoggerFactory.getLogger(WindowSession.class);
    private static final Duration FIRST_FRAMES = Duration.millis(40);
    private final WindowParts window;
    private final Messages messages;
    private final Runnable closed;
    private final StackPane content = new StackPane();
    private LibraryFolder folder;
    private CompletableFuture<OpenedLibrary> opening;
    private @Nullable LibraryView view;
    private boolean isClosed;
    /** What is to be shown when the library is open. */
    private List<Path> waiting = List.of();

    /**
     * @param folder of the library that is being opened
     * @param closed is told when the window and its library are closed
     */
    public WindowSession(Stage stage, AppSettings settings, LibraryEnvironment environment, DesktopParts desktop,
            LibraryFolder folder, CompletableFuture<OpenedLibrary> opening, Runnable closed) {
        // before any control: the first one would load the platform's own theme
        Theme theme = WindowSettings.theme(settings);
        Language language = WindowSettings.language(settings);
        Words words = language.wordsOf(Command.class);
        Commands commands = new Commands(words.get("notHere"));
        NoticeModel notices = new NoticeModel(new FxTimer());
        OverlayHost host = new OverlayHost(new StackPane(content, new NoticeView(notices, language).view()));
        window = new WindowParts(stage, theme, language, settings, environment, desktop, new WindowThreads(), commands,
                new CommandControls(commands, words), notices, host);
        messages = new Messages(language);
        this.folder = folder;
        this.opening = opening;
        this.closed = closed;
    }

    /** Shows the window. */
    public void show() {
        Stage stage = window.stage();
        Scene scene = new Scene(window.overlays().view());
        window.theme().style(scene);
        CommandKeys.install(scene, window.commands());
        window.commands().handle(Command.QUIT, this::close);
        OverlayWiring.handleShortcuts(window);
        OverlayWiring.handleAbout(window);
        Words words = window.language().wordsOf(WindowSession.class);
        stage.setTitle(words.get("title"));
        var _ = window.threads().working().run(WindowIcon::all, stage.getIcons()::setAll, window::tellFailure);
        stage.setScene(scene);
        StagePlace.follow(stage, window.settings());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.show();
        window.settings().note().ifPresent(note -> window.notices().show(Notice.error(words.said(note))));
        // the library's views take a moment to make: the empty window is drawn first
        PauseTransition drawn = new PauseTransition(FIRST_FRAMES);
        drawn.setOnFinished(_ -> await());
        drawn.play();
    }

    /** The window. */
    public Stage stage() {
        return window.stage();
    }

    /** Offers to show what is left of a crash. */
    public void offer(CrashReports reports) {
        new CrashWiring(window, reports).offerNew();
    }

    /**
     * Comes to the front and shows what a later start was asked for; may be called on any thread but JavaFX's own.
     *
     * @return false if it is about another library, or the window is being closed
     */
    public boolean take(OpenRequest request) {
        return CompletableFuture.supplyAsync(() -> {
            boolean isMine = request.library().map(folder.root().toAbsolutePath().normalize()::equals).orElse(true);
            if (isClosed || !isMine) {
                return false;
            }
            window.stage().setIconified(false);
            window.stage().toFront();
            window.stage().requestFocus();
            open(request.paths());
            return true;
        }, window.threads().ui()).join();
    }

    /** Shows pictures and takes folders in, as soon as the library is open. */
    public void open(List<Path> paths) {
        if (view == null) {
            waiting = Stream.concat(waiting.stream(), paths.stream()).toList();
        } else {
            view.openPaths(paths);
        }
    }

    private void await() {
        var _ = opening.whenCompleteAsync((opened, failure) -> {
            if (failure == null) {
                attach(opened);
            } else {
                fail(failure);
            }
        }, window.threads().ui());
    }

    private void attach(OpenedLibrary opened) {
        if (isClosed) {
            return;
        }
        LibraryView shown = new LibraryView(opened.library(), window, opened.thumbnailBytes(), this::reopen);
        view = shown;
        window.settings().opened(folder);
        // else the search field had the keyboard until photos come, and offered what one searched for last
        content.requestFocus();
        content.getChildren().setAll(shown.node());
        shown.begin();
        shown.openPaths(waiting);
        waiting = List.of();
    }

    /** Closes the library, does what needs it closed, and opens it or another. */
    private void reopen(LibraryFolder next, WhileClosed meanwhile) {
        CompletableFuture<OpenedLibrary> old = opening;
        Runnable ending = endView();
        showMessage(messages.loading());
        folder = next;
        opening = OpenedLibrary.begin(next, window.environment(), window.threads().opening(), () -> {
            ending.run();
            closeLibrary(old);
            meanwhile.run();
        });
        await();
    }

    /** Takes the view away; returns what waits for its jobs to end, to be run on another thread. */
    private Runnable endView() {
        LibraryView ended = view;
        view = null;
        if (ended == null) {
            return () -> {};
        }
        // what is being typed is written when its field loses the focus
        content.requestFocus();
        window.overlays().closeAll();
        content.getChildren().clear();
        ended.close();
        return ended::awaitJobs;
    }

    private void fail(Throwable failure) {
        LOG.error("The library {} could not be opened", folder.root(), failure);
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        new FailedOpening(window, this::reopen, this::close).explain(folder, cause, this::showMessage);
    }

    private void showMessage(Message message) {
        content.getChildren().setAll(List.of(new MessagePane(message)));
    }

    /** Closes at once for the eye; the library is closed behind it, and nothing that was written is lost. */
    private void close() {
        isClosed = true;
        Runnable ending = endView();
        window.stage().hide();
        var _ = CompletableFuture.runAsync(() -> {
            ending.run();
            window.threads().close();
            closeLibrary(opening);
        }, window.threads().opening()).whenComplete((_, failure) -> {
            if (failure != null) {
                LOG.error("The window was not closed cleanly", failure);
            }
            closed.run();
        });
    }

    /** One that could not be opened needs no closing. */
    private static void closeLibrary(CompletableFuture<OpenedLibrary> opened) {
        opened.handle((library, failure) -> Optional.ofNullable(library)).join().ifPresent(OpenedLibrary::close);
    }
}
