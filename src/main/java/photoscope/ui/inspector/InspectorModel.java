package photoscope.ui.inspector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Edit;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.Sentence;
import photoscope.ui.details.DetailsSource;
import photoscope.ui.details.Notes;
import photoscope.ui.details.PhotoDetails;
import photoscope.ui.details.SeveralDetails;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/**
 * What the inspector shows of a selection that changes quickly. What was shown stays until the next is here, and changes
 * go to what is shown, not to what is on its way.
 */
final class InspectorModel {
    /** Of more photos than these nothing is compared: reading them takes too long for a glance. */
    static final int MOST_COMPARED = 500;

    private final DetailsSource source;
    private final Edits edits;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<InspectorContent> content = new ReadOnlyObjectWrapper<>(
            new InspectorContent.Nothing());
    private final ReadOnlyBooleanWrapper isLoading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Sentence> failure = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private Selection selection = Selection.NONE;

    InspectorModel(DetailsSource source, Edits edits, Background background) {
        this.source = source;
        this.edits = edits;
        this.background = background;
        this.latest = new Latest(background);
    }

    ReadOnlyObjectProperty<InspectorContent> content() {
        return content.getReadOnlyProperty();
    }

    /** Whether something else is selected than what is shown. */
    ReadOnlyBooleanProperty loading() {
        return isLoading.getReadOnlyProperty();
    }

    /** What went wrong last, in a sentence; empty if nothing did. */
    ReadOnlyObjectProperty<Sentence> failure() {
        return failure.getReadOnlyProperty();
    }

    void show(Selection selected) {
        selection = selected;
        failure.set(Sentence.NONE);
        isLoading.set(!selected.photos().equals(content.get().photos()));
        reload();
    }

    /** Reads again what is shown, after it was changed. */
    void reload() {
        Selection mine = selection;
        if (mine.photos().isEmpty()) {
            latest.cancel();
            arrived(new InspectorContent.Nothing());
        } else if (mine.photos().size() > MOST_COMPARED) {
            latest.cancel();
            arrived(InspectorContent.Several.tooMany(mine.photos()));
        } else {
            latest.run(() -> read(mine), this::arrived, this::failed);
        }
    }

    /** Shows a change at once and makes it; what is shown is read again when it is made, or has failed. */
    void apply(Edit edit) {
        InspectorContent shown = content.get();
        if (shown.photos().isEmpty()) {
            return;
        }
        apply(edit, shown.photos());
        content.set(shown.with(changed(shown.notes(), edit)));
    }

    /** Makes a change to photos that may no longer be shown: a text begun before others were selected. */
    void apply(Edit edit, List<PhotoId> photos) {
        failure.set(Sentence.NONE);
        edits.apply(edit, photos).whenComplete((_, trouble) -> background.ui().execute(() -> applied(photos, trouble)));
    }

    private void applied(List<PhotoId> photos, @Nullable Throwable trouble) {
        if (trouble != null) {
            failed(trouble);
        }
        if (photos.equals(selection.photos())) {
            reload();
        }
    }

    private InspectorContent read(Selection mine) throws InterruptedException {
        if (mine.photos().size() == 1) {
            Optional<PhotoDetails> found = source.of(mine.photos().getFirst());
            return found.isPresent() ? new InspectorContent.One(mine, found.get()) : new InspectorContent.Nothing();
        }
        SeveralDetails found = source.of(mine.photos());
        return found.summary().photos() == 0
                ? new InspectorContent.Nothing()
                : InspectorContent.Several.of(mine.photos(), found);
    }

    private void arrived(InspectorContent now) {
        isLoading.set(false);
        content.set(now);
    }

    private void failed(Throwable trouble) {
        isLoading.set(false);
        failure.set(LibraryException.reason(trouble));
    }

    private static Notes changed(Notes notes, Edit edit) {
        return switch (edit) {
            case Edit.SetRating(Rating rating) -> new Notes(notes.title(), notes.caption(), rating.stars(),
                    notes.isFavourite(), notes.isHidden(), notes.tags());
            case Edit.SetFavourite(boolean isFavourite) ->
                new Notes(notes.title(), notes.caption(), notes.stars(), isFavourite, notes.isHidden(), notes.tags());
            case Edit.SetHidden(boolean isHidden) ->
                new Notes(notes.title(), notes.caption(), notes.stars(), notes.isFavourite(), isHidden, notes.tags());
            case Edit.SetTitle(String title) ->
                new Notes(title, notes.caption(), notes.stars(), notes.isFavourite(), notes.isHidden(), notes.tags());
            case Edit.SetCaption(String caption) ->
                new Notes(notes.title(), caption, notes.stars(), notes.isFavourite(), notes.isHidden(), notes.tags());
            case Edit.AddTag(String tag) -> {
                Set<String> tags = new LinkedHashSet<>(notes.tags());
                tags.add(tag);
                yield withTags(notes, List.copyOf(tags));
            }
            case Edit.RemoveTag(String tag) ->
                withTags(notes, notes.tags().stream().filter(other -> !other.equals(tag)).toList());
            // the inspector does not show these
            case Edit.SetStatus _,Edit.WriteComment _,Edit.RemoveComment _,Edit.SetCustomField _,Edit.AddToCluster _,Edit.RemoveFromCluster _ ->
                notes;
        };
    }

    private static Notes withTags(Notes notes, List<String> tags) {
        return new Notes(notes.title(), notes.caption(), notes.stars(), notes.isFavourite(), notes.isHidden(), tags);
    }
}
