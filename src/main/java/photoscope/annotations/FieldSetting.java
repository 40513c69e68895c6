package photoscope.annotations;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Edit.AddTag;
import photoscope.annotations.Edit.AddToCluster;
import photoscope.annotations.Edit.RemoveComment;
import photoscope.annotations.Edit.RemoveFromCluster;
import photoscope.annotations.Edit.RemoveTag;
import photoscope.annotations.Edit.SetCaption;
import photoscope.annotations.Edit.SetCustomField;
import photoscope.annotations.Edit.SetFavourite;
import photoscope.annotations.Edit.SetHidden;
import photoscope.annotations.Edit.SetRating;
import photoscope.annotations.Edit.SetStatus;
import photoscope.annotations.Edit.SetTitle;
import photoscope.annotations.Edit.WriteComment;
import photoscope.photo.Rating;

/**
 * What an edit comes down to.
 *
 * @param field what is set
 * @param text to which value; null clears it
 */
record FieldSetting(Field field, @Nullable String text) {
    static final String TRUE = "true";

    static FieldSetting of(Edit edit) {
        return switch (edit) {
            case SetRating(Rating rating) ->
                new FieldSetting(Field.RATING, rating.equals(Rating.NONE) ? null : Integer.toString(rating.stars()));
            case SetFavourite(boolean favourite) -> new FieldSetting(Field.FAVOURITE, favourite ? TRUE : null);
            case SetHidden(boolean hidden) -> new FieldSetting(Field.HIDDEN, hidden ? TRUE : null);
            case SetTitle(String title) -> new FieldSetting(Field.TITLE, orCleared(title));
            case SetCaption(String caption) -> new FieldSetting(Field.CAPTION, orCleared(caption));
            case AddTag(String tag) -> new FieldSetting(Field.tag(tag), tag);
            case RemoveTag(String tag) -> new FieldSetting(Field.tag(tag), null);
            case SetStatus(ReviewStatus status) ->
                new FieldSetting(Field.STATUS, status == ReviewStatus.UNDECIDED ? null : status.key());
            case WriteComment(String id, String text) -> new FieldSetting(Field.comment(id), text);
            case RemoveComment(String id) -> new FieldSetting(Field.comment(id), null);
            case SetCustomField(String name, String text) -> new FieldSetting(Field.custom(name), orCleared(text));
            case AddToCluster(String cluster) -> new FieldSetting(Field.cluster(cluster), cluster);
            case RemoveFromCluster(String cluster) -> new FieldSetting(Field.cluster(cluster), null);
        };
    }

    private static @Nullable String orCleared(String text) {
        return text.isEmpty() ? null : text;
    }
}
