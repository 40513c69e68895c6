package photoscope.ui.about;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** The page about the program. */
public final class AboutView implements Overlay {
    private final AboutModel model;
    private final Words words;
    private final ListView<Component> list = new ListView<>();
    private final VBox content;
    private Runnable close = () -> {};

    public AboutView(AboutModel model, Language language) {
        this.model = model;
        this.words = language.wordsOf(AboutView.class);
        Label version = new Label();
        version.textProperty()
                .bind(model.version().map(text -> words.format("version", text, Runtime.version().feature())));
        Label promise = new Label(words.get("promise"));
        promise.setWrapText(true);
        promise.getStyleClass().add("about-promise");
        TextArea licence = new TextArea();
        licence.setEditable(false);
        licence.setAccessibleText(words.get("licence"));
        licence.textProperty().bind(model.licence());
        HBox.setHgrow(licence, Priority.ALWAYS);
        HBox parts = new HBox(12, list(), licence);
        VBox.setVgrow(parts, Priority.ALWAYS);
        Label madeOf = new Label(words.get("madeOf"));
        madeOf.getStyleClass().add("about-heading");
        content = new VBox(10, PanelHead.of(words.get("title"), words.get("close"), () -> close.run()), version, promise,
                madeOf, parts);
        content.getStyleClass().addAll("overlay-panel", "about");
        Stylesheet.addTo(content, AboutView.class);
    }

    private ListView<Component> list() {
        list.setItems(model.components());
        list.setAccessibleText(words.get("madeOf"));
        list.setMinWidth(Region.USE_PREF_SIZE);
        list.setCellFactory(_ -> new PartCell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        model.components().subscribe(() -> list.getSelectionModel().selectFirst());
        return list;
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return list;
    }

    @Override
    public void opened(Runnable closing) {
        close = closing;
        model.load();
    }

    /** A part with its version, and its licence at the right. */
    private static final class PartCell extends ListCell<Component> {
        private final Label name = new Label();
        private final Label licence = new Label();
        private final HBox row;

        PartCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            licence.getStyleClass().add("about-licence");
            licence.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(8, name, gap, licence);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Component part, boolean empty) {
            super.updateItem(part, empty);
            if (empty || part == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                name.setText((part.name() + " " + part.version()).strip());
                licence.setText(part.licence().startsWith("GPL-2.0-with") ? "GPL-2.0 + CE" : part.licence());
                setAccessibleText(name.getText() + ", " + licence.getText());
                setGraphic(row);
            }
        }
    }
}
