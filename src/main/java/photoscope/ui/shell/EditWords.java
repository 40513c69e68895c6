package photoscope.ui.shell;

import photoscope.annotations.ChangeDescription;
import photoscope.annotations.Edit;
import photoscope.ui.language.Words;

/** Puts changes of photos into words. */
final class EditWords {
    private final Words words;

    EditWords(Words words) {
        this.words = words;
    }

    /** Such as "Rated 4 on 12 photos". */
    String done(ChangeDescription description) {
        if (description.edits().size() != 1) {
            return words.format("edit.several", description.photos());
        }
        int photos = description.photos();
        return switch (description.edits().getFirst()) {
            case Edit.SetRating(var rating) -> words.format("edit.rating", photos, rating.stars());
            case Edit.SetFavourite(var isFavourite) ->
                words.format(isFavourite ? "edit.favourite" : "edit.noFavourite", photos);
            case Edit.SetHidden(var isHidden) -> words.format(isHidden ? "edit.hidden" : "edit.shown", photos);
            case Edit.SetTitle _ -> words.format("edit.title", photos);
            case Edit.SetCaption _ -> words.format("edit.caption", photos);
            case Edit.AddTag(var tag) -> words.format("edit.tagAdded", photos, tag);
            case Edit.SetStatus(var status) -> words.format("edit.status." + status.key(), photos);
            case Edit.WriteComment _ -> words.format("edit.commented", photos);
            case Edit.RemoveComment _ -> words.format("edit.commentRemoved", photos);
            case Edit.SetCustomField(var field, _) -> words.format("edit.custom", photos, field);
            case Edit.AddToCluster(var cluster) -> words.format("edit.clusterAdded", photos, cluster);
            case Edit.RemoveFromCluster(var cluster) -> words.format("edit.clusterRemoved", photos, cluster);
            case Edit.RemoveTag(var tag) -> words.format("edit.tagRemoved", photos, tag);
        };
    }

    String undone(ChangeDescription description) {
        return words.format("edit.undone", done(description));
    }

    String redone(ChangeDescription description) {
        return words.format("edit.redone", done(description));
    }

    String undo() {
        return words.get("edit.undo");
    }

    String nothing() {
        return words.get("edit.nothing");
    }
}
