package photoscope.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.file.FileChoosers;
import photoscope.ui.language.Words;

/** The folders that are indexed, and their drives; folders dropped here are added. */
final class SourcesPage {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private final SourceSettings sources;
    private final Words words;
    private final SourceWords sourceWords;
    private final FileChoosers choosers;
    private final SettingsForm form;
    private final VBox cards = new VBox();

    SourcesPage(SettingsModel model, FileChoosers choosers, Words words) {
        this.choosers = choosers;
        this.sources = model.sources();
        this.words = words;
        this.sourceWords = new SourceWords(words, Clock.system(ZoneId.systemDefault()));
        this.form = new SettingsForm(words, SettingsCategory.SOURCES);
        form.sentence(words.get("sources.about"));
        cards.getStyleClass().add("cards");
        form.add(cards);
        form.trouble(sources.trouble());
        HBox add = new HBox(form.button("sources.add", model.actions()::addFolders),
                form.button("sources.addPhotosLibrary", model.actions()::addPhotosLibrary));
        add.getStyleClass().add("buttons");
        form.add(add);
        form.page().setOnDragOver(this::dragOver);
        form.page().setOnDragExited(_ -> form.page().pseudoClassStateChanged(DROP, false));
        form.page().setOnDragDropped(event -> drop(event, model.actions()));
        sources.sources().addListener((ListChangeListener<Object>) _ -> fill());
        fill();
    }

    VBox page() {
        return form.page();
    }

    /** Whether somebody is asked or writes something in a card, which would be lost if the cards were made anew. */
    boolean isInUse() {
        return cards.lookupAll(".confirmation").stream().anyMatch(Node::isVisible)
                || cards.lookupAll(".text-field").stream().anyMatch(Node::isFocused);
    }

    /** The keyboard stays with the source where it was, which may have another place among the others by now. */
    private void fill() {
        Optional<Integer> focused = shown().filter(Node::isFocusWithin).map(SourceCard::source).findFirst();
        cards.getChildren()
                .setAll(sources.sources()
                        .stream()
                        .map(source -> new SourceCard(source, sources, choosers, words, sourceWords))
                        .toList());
        if (sources.sources().isEmpty()) {
            cards.getChildren().add(nothing());
        }
        focused.ifPresent(source -> shown().filter(card -> card.source() == source)
                .findFirst()
                .or(() -> shown().reduce((_, last) -> last))
                .flatMap(SourcesPage::firstButton)
                .ifPresent(Node::requestFocus));
    }

    private static Optional<Node> firstButton(SourceCard card) {
        return card.lookupAll(".card-buttons > .button").stream().filter(button -> !button.isDisabled()).findFirst();
    }

    private Stream<SourceCard> shown() {
        return cards.getChildren().stream().filter(SourceCard.class::isInstance).map(SourceCard.class::cast);
    }

    private VBox nothing() {
        Label title = new Label(words.get("sources.none"));
        title.getStyleClass().add("line-title");
        VBox nothing = new VBox(new FontIcon(Feather.HARD_DRIVE), title,
                SettingsForm.muted(words.get("sources.teach")));
        nothing.getStyleClass().add("nothing");
        return nothing;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
            form.page().pseudoClassStateChanged(DROP, true);
            event.consume();
        }
    }

    private static void drop(DragEvent event, SettingsActions actions) {
        if (event.getDragboard().hasFiles()) {
            List<Path> dropped = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            actions.addFolders(dropped);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
