package photoscope.ui.annotate;

import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.annotations.Comment;
import photoscope.annotations.Edit;
import photoscope.photo.PhotoId;
import photoscope.ui.control.EditedText;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** Comments in the order they were written, and a field for the next; one is written when the keyboard leaves it. */
final class CommentsPane extends VBox {
    private final AnnotateModel model;
    private final Words words;
    private final OriginWords origins;
    private final VBox list = new VBox(8);
    private final TextArea field = new TextArea();
    private final EditedText composer;
    private List<PhotoId> photos = List.of();
    /** The one that is written anew; null while a new one is written. */
    private @Nullable String rewritten;

    CommentsPane(AnnotateModel model, Words words, OriginWords origins) {
        super(8);
        this.model = model;
        this.words = words;
        this.origins = origins;
        getStyleClass().add("comments");
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.setAccessibleText(words.get("addComment"));
        composer = new EditedText(field, this::write);
        getChildren().addAll(list, field);
    }

    void show(SheetContent content) {
        if (!content.photos().equals(photos)) {
            composer.commit();
            rewritten = null;
        }
        photos = content.photos();
        list.getChildren()
                .setAll(content.single() == null
                        ? List.of()
                        : content.single().comments().stream().map(this::comment).toList());
        list.setManaged(!list.getChildren().isEmpty());
        composer.show("", words.get(photos.size() > 1 ? "addCommentToAll" : "addComment"), photos);
    }

    void commit() {
        composer.commit();
    }

    private void write(String text, List<PhotoId> written) {
        if (!text.isEmpty()) {
            String id = rewritten == null ? Comment.newId(Instant.now()) : rewritten;
            rewritten = null;
            model.apply(written, () -> new Edit.WriteComment(id, text));
            field.clear();
            composer.show("", field.getPromptText(), written);
        }
    }

    private Node comment(Comment comment) {
        Label text = new Label(comment.text());
        text.setWrapText(true);
        Label time = new Label(origins.of(comment.source(), comment.writtenAt()));
        time.getStyleClass().add("origin");
        if (!comment.at().equals(comment.writtenAt())) {
            LateTooltip.install(time, words.format("changedAt", origins.time(comment.at())));
        }
        VBox told = new VBox(2, text, time);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = new HBox(4, told,
                button(Feather.EDIT_2, words.format("rewriteComment", comment.text()), () -> rewrite(comment)),
                button(Feather.X, words.format("removeComment", comment.text()),
                        () -> model.apply(photos, () -> new Edit.RemoveComment(comment.id()))));
        row.getStyleClass().add("comment");
        return row;
    }

    private void rewrite(Comment comment) {
        composer.commit();
        rewritten = comment.id();
        field.setText(comment.text());
        field.requestFocus();
        field.end();
    }

    private static Region button(Feather icon, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small-icon");
        button.setAccessibleText(name);
        LateTooltip.install(button, name);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
