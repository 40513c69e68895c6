package photoscope.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.control.VerticalScroll;
import photoscope.ui.language.Words;

/** The panel that tells what is known of the selected photos, and in which people write what they say of them. */
public final class Inspector {
    /** After so long what is shown no longer passes for what is selected. */
    private static final Duration LATE = Duration.millis(100);
    private static final PseudoClass IS_LATE = PseudoClass.getPseudoClass("late");

    private final InspectorModel model;
    private final Words words;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new VerticalScroll(body);
    private final Preview preview;
    private final Heading heading;
    private final NotesEditor notes;
    private final ClustersLine clusters;
    private final StackLine stack;
    private final FactsPane facts;
    private final PauseTransition late = new PauseTransition(LATE);
    private final Node hint;
    private final Label failure = new Label();

    public Inspector(InspectorParts parts) {
        model = new InspectorModel(parts.details(), parts.edits(), parts.background());
        words = parts.language().wordsOf(Inspector.class);
        preview = new Preview(parts.pictures(), parts.background());
        heading = new Heading(parts.language(), parts.controls());
        notes = new NotesEditor(model, parts);
        clusters = new ClustersLine(parts.clusters(), parts.background(), words);
        stack = new StackLine(parts.openStack(), words);
        facts = new FactsPane(parts.language(), parts.controls(), parts.search());
        hint = hint();
        failure.getStyleClass().add("failure");
        failure.setWrapText(true);
        failure.textProperty().bind(model.failure().map(words::said));
        failure.visibleProperty().bind(failure.textProperty().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        body.getStyleClass().add("inspector-body");
        scroll.getStyleClass().add("inspector");
        scroll.setMinWidth(260);
        scroll.setPrefWidth(320);
        late.setOnFinished(_ -> body.pseudoClassStateChanged(IS_LATE, true));
        model.loading().addListener((_, _, isLoading) -> loadingChanged(isLoading));
        model.content().addListener((_, _, now) -> render(now));
        render(model.content().get());
    }

    /** The panel. */
    public Node node() {
        return scroll;
    }

    /** Shows what is selected. What was shown before stays until that is read. */
    public void show(Selection selection) {
        model.show(selection);
    }

    /** Reads again what is told of the photos, after they were changed. */
    public void detailsChanged() {
        model.reload();
    }

    /** Puts the keyboard into the field for tags; nothing happens while nothing is selected. */
    public void editTags() {
        notes.editTags();
    }

    private void loadingChanged(boolean isLoading) {
        if (isLoading) {
            late.playFromStart();
        } else {
            late.stop();
            body.pseudoClassStateChanged(IS_LATE, false);
        }
    }

    private void render(InspectorContent content) {
        notes.show(content);
        switch (content) {
            case InspectorContent.Nothing _ -> {
                preview.show(Optional.empty());
                show(List.of(hint));
            }
            case InspectorContent.One one -> {
                preview.show(Optional.of(one.details().id()));
                heading.show(one);
                clusters.show(one.details().id());
                stack.show(one.details());
                facts.show(one.details());
                show(List.of(preview, heading, failure, notes, clusters, stack, facts));
            }
            case InspectorContent.Several several -> {
                preview.showStack(several.photos().getFirst(), words.format("several", several.photos().size()));
                heading.show(several);
                show(List.of(preview, heading, failure, notes));
            }
        }
    }

    /** Leaves what stays in its place, with the keyboard in it. */
    private void show(List<Node> parts) {
        if (!body.getChildren().equals(parts)) {
            body.getChildren().setAll(parts);
        }
    }

    private Node hint() {
        Label text = new Label(words.get("nothing"));
        text.setWrapText(true);
        VBox box = new VBox(new FontIcon(Feather.IMAGE), text);
        box.getStyleClass().add("hint");
        return box;
    }

}
