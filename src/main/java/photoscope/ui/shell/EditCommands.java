package photoscope.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.ChangeDescription;
import photoscope.annotations.Common;
import photoscope.annotations.Edit;
import photoscope.annotations.Undone;
import photoscope.library.Annotating;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.notice.Notice;

/** What changes photos' annotations: done off the JavaFX thread, told in a notice, and to be undone from there. */
final class EditCommands {
    private static final int MOST_STARS = 5;
    private final Annotating annotating;
    private final WindowParts window;
    private final Targets targets;
    private final EditWords words;
    private final Runnable changed;

    /**
     * @param changed is told after each change
     */
    EditCommands(Annotating annotating, WindowParts window, Targets targets, EditWords words, Runnable changed) {
        this.annotating = annotating;
        this.window = window;
        this.targets = targets;
        this.words = words;
        this.changed = changed;
    }

    /**
     * @param nothingSelected why nothing can be edited now; empty when it can
     */
    void handle(CommandHandlers commands, ObservableValue<String> nothingSelected) {
        for (int stars = 0; stars <= MOST_STARS; stars++) {
            Edit rate = new Edit.SetRating(new Rating(stars));
            commands.handle(Command.rate(stars), () -> apply(rate), nothingSelected);
        }
        commands.handle(Command.FAVOURITE, () -> toggle(AnnotationSummary::favourite, Edit.SetFavourite::new),
                nothingSelected);
        commands.handle(Command.HIDE, () -> toggle(AnnotationSummary::hidden, Edit.SetHidden::new), nothingSelected);
        commands.handle(Command.UNDO, () -> take(annotating::undo, words::undone));
        commands.handle(Command.REDO, () -> take(annotating::redo, words::redone));
    }

    private void apply(Edit edit) {
        List<PhotoId> photos = targets.photos();
        run(() -> annotating.apply(photos, edit).description());
    }

    /** Where some have it and some do not, all get it. */
    private void toggle(Function<AnnotationSummary, Common<Boolean>> field, Function<Boolean, Edit> edit) {
        List<PhotoId> photos = targets.photos();
        run(() -> {
            boolean allHaveIt = Boolean.TRUE.equals(field.apply(annotating.summary(photos)).value());
            return annotating.apply(photos, edit.apply(!allHaveIt)).description();
        });
    }

    private void run(Callable<ChangeDescription> change) {
        var _ = window.threads().edits().run(change, this::tell, window::tellFailure);
    }

    /** Tells what was changed, and offers to undo it. */
    void tell(ChangeDescription description) {
        if (description.photos() > 0) {
            changed.run();
            window.notices()
                    .show(Notice.of(words.done(description),
                            new Notice.Action(words.undo(), () -> take(annotating::undo, words::undone))));
        }
    }

    /** Shows what was changed in a way that can't be undone. */
    void changed() {
        changed.run();
    }

    private void take(Callable<Optional<Undone>> step, Function<ChangeDescription, String> sentence) {
        var _ = window.threads().edits().run(step, undone -> {
            changed.run();
            window.notices().show(Notice.of(undone.map(Undone::description).map(sentence).orElseGet(words::nothing)));
        }, window::tellFailure);
    }
}
