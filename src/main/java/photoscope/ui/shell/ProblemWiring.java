package photoscope.ui.shell;

import java.nio.file.Path;

import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;
import photoscope.ui.problems.ProblemActions;

/** What the page of problems starts in the window. */
final class ProblemWiring implements ProblemActions {
    private final WindowParts window;
    private final LibraryCommands commands;
    private final Words words;

    ProblemWiring(WindowParts window, LibraryCommands commands) {
        this.window = window;
        this.commands = commands;
        this.words = window.language().wordsOf(ProblemWiring.class);
    }

    @Override
    public void readMarked() {
        commands.takePending();
    }

    @Override
    public void lookAgain() {
        commands.lookForNew();
    }

    @Override
    public void reveal(Path path) {
        window.reveal(path);
    }

    @Override
    public void exported(Path file, int problems) {
        window.notices()
                .show(Notice.of(words.format("exported", problems, file.toString()),
                        new Notice.Action(words.get("show"), () -> reveal(file))));
    }
}
