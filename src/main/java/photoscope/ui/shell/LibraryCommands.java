package photoscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.file.FileChoosers;
import photoscope.ui.job.IndexJobs;
import photoscope.ui.job.Jobs;
import photoscope.ui.job.Outcome;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;
import photoscope.ui.notice.NoticeModel;
import photoscope.ui.status.StatusModel;

/** Takes photos in: adds folders, looks for what is new, tries again, pauses and stops. */
final class LibraryCommands {
    private final IndexJobs indexing;
    private final Jobs jobs;
    private final StatusModel status;
    private final NoticeModel notices;
    private final FileChoosers choosers;
    private final ImportWiring imports;
    private final Words words;

    LibraryCommands(LibraryModels models, NoticeModel notices, FileChoosers choosers, ImportWiring imports,
            Words words) {
        indexing = models.indexing();
        jobs = models.jobs();
        status = models.status();
        this.notices = notices;
        this.choosers = choosers;
        this.imports = imports;
        this.words = words;
    }

    void handle(CommandHandlers commands) {
        ObservableValue<String> nothingRuns = Bindings
                .createStringBinding(() -> jobs.running().isEmpty() ? words.get("nothingRuns") : "", jobs.running());
        commands.handle(Command.ADD_FOLDERS, this::chooseFolders);
        commands.handle(Command.ADD_PHOTOS_LIBRARY, this::choosePhotosLibrary);
        commands.handle(Command.IMPORT, imports::ask);
        commands.handle(Command.INDEX, this::lookForNew);
        commands.handle(Command.PAUSE, status::togglePause, nothingRuns);
        commands.handle(Command.CANCEL, () -> end(() -> {}), nothingRuns);
    }

    /** Asks for a folder to add. */
    void chooseFolders() {
        choosers.folder(words.get("chooseFolder")).ifPresent(folder -> add(List.of(folder)));
    }

    private void choosePhotosLibrary() {
        choosers.photosLibrary(words.get("choosePhotosLibrary")).ifPresent(library -> add(List.of(library)));
    }

    /** Adds folders to the library and takes in what lies there; of a card it is asked what to import. */
    void add(List<Path> folders) {
        imports.take(folders, all -> indexing.index(all, this::tell));
    }

    /** Looks through all sources. */
    void lookForNew() {
        indexing.index(List.of(), this::tell);
    }

    /** Looks through all sources as at every start, and says something only where there is something to say. */
    void lookForNewQuietly() {
        indexing.index(List.of(), outcome -> {
            if (outcome.kind() == Outcome.Kind.FAILED) {
                tell(outcome);
            }
        });
    }

    /** Takes in what was marked to be tried again. */
    void takePending() {
        indexing.indexPending(this::tell);
    }

    /** Has all jobs end, with what is finished kept. To be called on the JavaFX thread. */
    void end(Runnable ended) {
        jobs.cancelAll();
        Subscription[] waiting = new Subscription[1];
        waiting[0] = jobs.running().subscribe(() -> {
            if (jobs.running().isEmpty()) {
                waiting[0].unsubscribe();
                ended.run();
            }
        });
        if (jobs.running().isEmpty()) {
            waiting[0].unsubscribe();
            ended.run();
        }
    }

    private void tell(Outcome outcome) {
        if (!outcome.message().isEmpty()) {
            notices.show(outcome.kind() == Outcome.Kind.FAILED
                    ? Notice.error(outcome.message())
                    : Notice.of(outcome.message()));
        }
    }
}
