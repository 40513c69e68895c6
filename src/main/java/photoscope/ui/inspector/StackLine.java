package photoscope.ui.inspector;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.photo.PhotoId;
import photoscope.photo.StackRole;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.details.PhotoDetails;
import photoscope.ui.details.StackedPhoto;
import photoscope.ui.language.Words;

/** The photos that lists show as one with a photo, each to be gone to; gone while it stands alone. */
final class StackLine extends VBox {
    /** More than that of a long burst would push away all else. */
    private static final int MOST = 12;
    /** Pixels, about as wide as the panel leaves room for. */
    private static final double WRAP = 220;
    private final Words words;
    private final BiConsumer<PhotoId, PhotoId> open;
    private final FlowPane links = new FlowPane(8, 0);

    /**
     * @param open shows the stack of its first photo, with the second selected
     */
    StackLine(BiConsumer<PhotoId, PhotoId> open, Words words) {
        this.words = words;
        this.open = open;
        Label heading = new Label(words.get("stack"));
        heading.getStyleClass().add("field-name");
        links.setMinWidth(0);
        links.setPrefWrapLength(WRAP);
        VBox text = new VBox(1, heading, links);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(new FontIcon(Feather.COPY), text);
        row.getStyleClass().add("fact");
        getStyleClass().addAll("facts", "stack-line");
        getChildren().add(row);
        managedProperty().bind(visibleProperty());
    }

    void show(PhotoDetails details) {
        List<StackedPhoto> stack = details.stack();
        setVisible(!stack.isEmpty());
        links.getChildren().setAll(stack.stream().limit(MOST).map(photo -> link(photo, details.id(), stack)).toList());
        if (stack.size() > MOST) {
            Hyperlink all = new Hyperlink(words.format("stack.all", stack.size()));
            all.setOnAction(_ -> open.accept(stack.getFirst().id(), details.id()));
            links.getChildren().add(all);
        }
    }

    private Hyperlink link(StackedPhoto photo, PhotoId shown, List<StackedPhoto> stack) {
        String role = words.get("role." + (photo.role() == null ? leaderOf(stack) : photo.role().name()));
        Hyperlink link = new Hyperlink(role);
        String said = words.format(photo.id().equals(shown) ? "stack.this" : "stack.open", role, photo.name());
        link.setAccessibleText(said);
        LateTooltip.install(link, said);
        link.setOnAction(_ -> open.accept(stack.getFirst().id(), photo.id()));
        return link;
    }

    /** What the one is called that stands for all. */
    private static String leaderOf(List<StackedPhoto> stack) {
        if (stack.stream().anyMatch(photo -> photo.role() == StackRole.ORIGINAL)) {
            return "EDITED";
        }
        return stack.stream().anyMatch(photo -> photo.role() == StackRole.BURST) ? "COVER" : "PICTURE";
    }
}
