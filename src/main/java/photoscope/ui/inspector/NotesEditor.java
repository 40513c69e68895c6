package photoscope.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.annotations.Edit;
import photoscope.photo.Rating;
import photoscope.ui.control.EditedText;
import photoscope.ui.control.PhotoMarks;
import photoscope.ui.control.TagField;
import photoscope.ui.details.Notes;
import photoscope.ui.language.Words;

/** What people say of photos, in fields that look like fields. */
final class NotesEditor extends VBox {
    private final InspectorModel model;
    private final Words words;
    private final PhotoMarks marks;
    private final TextField titleField = new TextField();
    private final TextArea captionField = new TextArea();
    private final EditedText title;
    private final EditedText caption;
    private final TagField tags;
    private final Label tagsLabel = new Label();

    NotesEditor(InspectorModel model, InspectorParts parts) {
        this.model = model;
        words = parts.language().wordsOf(Inspector.class);
        marks = new PhotoMarks(parts.language(), count -> model.apply(new Edit.SetRating(new Rating(count))),
                on -> model.apply(new Edit.SetFavourite(on)), on -> model.apply(new Edit.SetHidden(on)));
        tags = new TagField(parts.language(), parts.suggestions(), parts.background(),
                tag -> model.apply(new Edit.AddTag(tag)), tag -> model.apply(new Edit.RemoveTag(tag)));
        captionField.setWrapText(true);
        captionField.setPrefRowCount(3);
        title = new EditedText(titleField, (text, photos) -> model.apply(new Edit.SetTitle(text), photos));
        caption = new EditedText(captionField, (text, photos) -> model.apply(new Edit.SetCaption(text), photos));
        getStyleClass().add("notes");
        getChildren().addAll(marks, named("title", titleField), named("caption", captionField), tagBox());
    }

    void show(InspectorContent content) {
        Notes notes = content.notes();
        marks.show(notes.stars(), notes.isFavourite(), notes.isHidden());
        marks.remark(differs(content, NoteField.STARS) ? words.get("mixed") : "");
        title.show(notes.title(), prompt(content, NoteField.TITLE, "addTitle"), content.photos());
        caption.show(notes.caption(), prompt(content, NoteField.CAPTION, "addCaption"), content.photos());
        tags.setTags(notes.tags());
        tagsLabel.setText(words.get(content instanceof InspectorContent.Several ? "commonTags" : "tags"));
    }

    void editTags() {
        if (!model.content().get().photos().isEmpty()) {
            tags.focusField();
        }
    }

    private String prompt(InspectorContent content, NoteField field, String usual) {
        return words.get(differs(content, field) ? "different" : usual);
    }

    private static boolean differs(InspectorContent content, NoteField field) {
        return content instanceof InspectorContent.Several several && several.differing().contains(field);
    }

    private Node tagBox() {
        tagsLabel.getStyleClass().add("field-name");
        return new VBox(4, tagsLabel, tags);
    }

    private Node named(String name, Region field) {
        Label label = new Label(words.get(name));
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(words.get(name));
        return new VBox(4, label, field);
    }
}
