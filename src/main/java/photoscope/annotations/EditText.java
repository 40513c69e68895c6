package photoscope.annotations;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

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

/** Edits in the journal's JSON: one field, named for what is done. */
final class EditText {
    private EditText() {}

    static void write(Edit edit, ObjectNode json) {
        switch (edit) {
            case SetRating(Rating rating) -> json.put("rating", rating.stars());
            case SetFavourite(boolean favourite) -> json.put("favourite", favourite);
            case SetHidden(boolean hidden) -> json.put("hidden", hidden);
            case SetTitle(String title) -> json.put("title", title);
            case SetCaption(String caption) -> json.put("caption", caption);
            case AddTag(String tag) -> json.put("addTag", tag);
            case RemoveTag(String tag) -> json.put("removeTag", tag);
            case SetStatus(ReviewStatus status) -> json.put("status", status.key());
            case WriteComment(String id, String text) -> json.putObject("comment").put("id", id).put("text", text);
            case RemoveComment(String id) -> json.put("removeComment", id);
            case SetCustomField(String field, String text) ->
                json.putObject("custom").put("name", field).put("text", text);
            case AddToCluster(String cluster) -> json.put("addToCluster", cluster);
            case RemoveFromCluster(String cluster) -> json.put("removeFromCluster", cluster);
        }
    }

    /** Empty for an edit of a newer version: what it changed is told by the values. */
    static Optional<Edit> read(JsonNode json) {
        if (!json.fieldNames().hasNext()) {
            return Optional.empty();
        }
        String name = json.fieldNames().next();
        JsonNode value = json.path(name);
        return Optional.ofNullable(switch (name) {
            case "rating" -> new SetRating(new Rating(value.intValue()));
            case "favourite" -> new SetFavourite(value.booleanValue());
            case "hidden" -> new SetHidden(value.booleanValue());
            case "title" -> new SetTitle(value.asText());
            case "caption" -> new SetCaption(value.asText());
            case "addTag" -> new AddTag(value.asText());
            case "removeTag" -> new RemoveTag(value.asText());
            case "status" -> new SetStatus(ReviewStatus.ofKey(value.asText()).orElse(ReviewStatus.UNDECIDED));
            case "comment" -> new WriteComment(value.path("id").asText(), value.path("text").asText());
            case "removeComment" -> new RemoveComment(value.asText());
            case "custom" -> new SetCustomField(value.path("name").asText(), value.path("text").asText());
            case "addToCluster" -> new AddToCluster(value.asText());
            case "removeFromCluster" -> new RemoveFromCluster(value.asText());
            default -> null;
        });
    }
}
