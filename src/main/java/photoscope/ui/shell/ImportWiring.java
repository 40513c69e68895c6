package photoscope.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import photoscope.library.ImportRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SourceEntry;
import photoscope.library.SourceKind;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;
import photoscope.ui.importing.ImportForm;
import photoscope.ui.importing.ImportJob;
import photoscope.ui.importing.ImportModel;
import photoscope.ui.importing.Imports;
import photoscope.ui.job.Jobs;
import photoscope.ui.job.Outcome;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;

/** Takes photos in from cards: when asked to, and when a folder is added that a camera has made. */
final class ImportWiring implements Imports {
    /** The folder that every camera makes on its card (JEITA CP-3461). */
    private static final String CAMERAS = "DCIM";
    private final Library library;
    private final WindowParts window;
    private final Jobs jobs;
    private final Words words;
    private final Queue<Path> waiting = new ArrayDeque<>();
    private boolean isClosed;

    ImportWiring(Library library, WindowParts window, Jobs jobs) {
        this.library = library;
        this.window = window;
        this.jobs = jobs;
        this.words = window.language().wordsOf(ImportForm.class);
    }

    /** Asks what to import. */
    void ask() {
        ask(null);
    }

    /** Folders were dropped or chosen: of cards it is asked what to import, one after the other; others are for whoever adds them. */
    void take(List<Path> folders, Consumer<List<Path>> add) {
        var _ = window.threads().working().run(() -> folders.stream().filter(ImportWiring::isCard).toList(), cards -> {
            waiting.addAll(cards);
            askNext();
            List<Path> others = folders.stream().filter(folder -> !cards.contains(folder)).toList();
            if (!others.isEmpty()) {
                add.accept(others);
            }
        }, window::tellFailure);
    }

    private void askNext() {
        Path card = waiting.poll();
        if (card != null) {
            ask(card);
        }
    }

    private static boolean isCard(Path folder) {
        return String.valueOf(folder.getFileName()).toUpperCase(Locale.ROOT).equals(CAMERAS)
                || Files.isDirectory(folder.resolve(CAMERAS));
    }

    private void ask(@Nullable Path card) {
        var _ = window.threads().working().run(this::usualTarget, to -> open(card, to), window::tellFailure);
    }

    private Path usualTarget() {
        Optional<Path> source = library.photos()
                .sources()
                .stream()
                .filter(entry -> entry.isOnline() && entry.kind() == SourceKind.FOLDER)
                .map(SourceEntry::path)
                .findFirst();
        return source.orElseGet(() -> Path.of(System.getProperty("user.home", "."), "Pictures"));
    }

    private void open(@Nullable Path card, Path to) {
        if (isClosed) {
            return;
        }
        ImportModel model = new ImportModel(this, window.threads().working(), words, to,
                LocalDateTime.now(window.environment().clock().withZone(ZoneId.systemDefault())));
        if (card != null) {
            model.setFrom(card);
        }
        window.overlays().open(new ImportForm(model, words, window.desktop().choosers()::folder, this::askNext));
    }

    /** Asks nothing any more. */
    void close() {
        isClosed = true;
    }

    @Override
    public ImportReport preview(ImportRequest request, BooleanSupplier isWanted) throws LibraryException {
        return library.tidying().importing(request, isWanted).preview();
    }

    @Override
    public void start(ImportRequest request) {
        ImportRun run = library.tidying().importing(request);
        jobs.enqueue(new ImportJob(run, words), this::tell);
    }

    private void tell(Outcome outcome) {
        window.notices()
                .show(outcome.kind() == Outcome.Kind.FAILED
                        ? Notice.error(outcome.message())
                        : Notice.of(outcome.message()));
    }
}
