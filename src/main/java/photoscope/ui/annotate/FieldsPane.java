package photoscope.ui.annotate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.Common;
import photoscope.annotations.Edit;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.ui.control.EditedText;
import photoscope.ui.control.PhotoMarks;
import photoscope.ui.control.TagField;
import photoscope.ui.language.Words;

/** The fields of the sheet, from top to bottom. */
final class FieldsPane extends VBox {
    private final AnnotateModel model;
    private final SheetParts parts;
    private final Words words;
    private final OriginWords origins;
    private final PhotoMarks marks;
    private final StatusPicker status;
    private final TextField titleField = new TextField();
    private final TextArea captionField = new TextArea();
    private final EditedText title;
    private final EditedText caption;
    private final TagField tags;
    private final Label someTags = new Label();
    private final CustomFieldsPane custom;
    private final CommentsPane comments;
    private final FieldBox rating;
    private final FieldBox decision;
    private final FieldBox titleBox;
    private final FieldBox captionBox;
    private final FieldBox tagBox;
    private SheetContent shown = SheetContent.NOTHING;

    FieldsPane(AnnotateModel model, SheetParts parts, Words words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        origins = new OriginWords(words);
        marks = new PhotoMarks(parts.language(), count -> apply(new Edit.SetRating(new Rating(count))),
                on -> apply(new Edit.SetFavourite(on)), on -> apply(new Edit.SetHidden(on)));
        status = new StatusPicker(words, decided -> apply(new Edit.SetStatus(decided)));
        title = text(titleField, "title", Edit.SetTitle::new);
        caption = text(captionField, "caption", Edit.SetCaption::new);
        captionField.setWrapText(true);
        captionField.setPrefRowCount(3);
        tags = new TagField(parts.language(), parts.suggestions(), parts.background(),
                tag -> model.apply(shown.photos(), () -> new Edit.AddTag(tag)),
                tag -> model.apply(shown.photos(), () -> new Edit.RemoveTag(tag)));
        someTags.getStyleClass().add("origin");
        someTags.setWrapText(true);
        custom = new CustomFieldsPane(model, words, origins, this::saveSoon);
        comments = new CommentsPane(model, words, origins);
        rating = new FieldBox(words.get("rating"), marks);
        decision = new FieldBox(words.get("status"), status);
        titleBox = new FieldBox(words.get("title"), titleField);
        captionBox = new FieldBox(words.get("caption"), captionField);
        titleBox.clearing(words.get("clearAll"), words.format("clearAllOf", words.get("title")),
                () -> apply(new Edit.SetTitle("")));
        captionBox.clearing(words.get("clearAll"), words.format("clearAllOf", words.get("caption")),
                () -> apply(new Edit.SetCaption("")));
        tagBox = new FieldBox(words.get("tags"), new VBox(6, tags, someTags));
        getStyleClass().add("fields");
        getChildren().addAll(titleBox, captionBox, tagBox, rating, decision,
                new FieldBox(words.get("comments"), comments), new FieldBox(words.get("fields"), custom));
    }

    /** The photos whose values are shown. */
    List<PhotoId> shown() {
        return shown.photos();
    }

    void show(SheetContent content) {
        if (!content.photos().equals(shown.photos())) {
            commit();
        }
        shown = content;
        AnnotationSummary summary = content.summary();
        marks.show(Objects.requireNonNullElse(summary.rating().value(), Rating.NONE).stars(),
                Boolean.TRUE.equals(summary.favourite().value()), Boolean.TRUE.equals(summary.hidden().value()));
        status.show(summary.status().value());
        title.show(text(summary.title()), prompt(summary.title(), "addTitle"), content.photos());
        caption.show(text(summary.caption()), prompt(summary.caption(), "addCaption"), content.photos());
        titleBox.offerClearing(summary.title().isMixed());
        captionBox.offerClearing(summary.caption().isMixed());
        tags.setTags(content.commonTags());
        tagBox.name(words.get(content.photos().size() > 1 ? "commonTags" : "tags"));
        someTags.setText(content.someTags()
                .stream()
                .map(tag -> words.format("someTag", tag.tag(), tag.photos()))
                .collect(Collectors.joining(", ", words.get("someTags") + " ", "")));
        someTags.setVisible(!content.someTags().isEmpty());
        someTags.setManaged(someTags.isVisible());
        custom.show(content);
        comments.show(content);
        tellOrigins(content);
    }

    void focusTitle() {
        titleField.requestFocus();
    }

    void focusTags() {
        tags.focusField();
    }

    boolean isSuggesting() {
        return tags.isSuggesting();
    }

    /** Saves all that was typed. */
    void commit() {
        parts.pause().cancel();
        title.commit();
        caption.commit();
        tags.commit();
        custom.commit();
        comments.commit();
    }

    private void saveSoon() {
        parts.pause().then(() -> {
            title.commit();
            caption.commit();
            custom.commit();
        });
    }

    private void apply(Edit edit) {
        model.apply(shown.photos(), () -> edit);
    }

    private void tellOrigins(SheetContent content) {
        AnnotationSummary summary = content.summary();
        rating.origin(content.single() == null || content.single().stars().equals(Rating.NONE)
                ? mixed(summary.rating())
                : origins.of(content.single().rating()));
        decision.origin(content.single() == null || content.single().status().at() == null
                ? mixed(summary.status())
                : origins.of(content.single().status()));
        titleBox.origin(origins.of(content.single() == null ? null : content.single().title()));
        captionBox.origin(origins.of(content.single() == null ? null : content.single().caption()));
        tagBox.origin(content.single() == null || content.single().tags().isEmpty()
                ? ""
                : origins.of(content.single().tags().getLast()));
    }

    private String mixed(Common<?> common) {
        return common.isMixed() ? words.get("several") : "";
    }

    private String prompt(Common<String> common, String usual) {
        return words.get(common.isMixed() ? "several" : usual);
    }

    private static String text(Common<String> common) {
        return Objects.requireNonNullElse(common.value(), "");
    }

    private EditedText text(TextInputControl field, String name, Function<String, Edit> edit) {
        field.setAccessibleText(words.get(name));
        field.textProperty().addListener((_, _, _) -> saveSoon());
        return new EditedText(field, (text, photos) -> model.apply(photos, () -> edit.apply(text)));
    }
}
