package photoscope.ui.search;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.browse.Place;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** A button that saves the search that is shown; a field for its name takes the button's place meanwhile. */
final class SaveSearch extends HBox {
    private static final int NAME_COLUMNS = 16;
    private final SummaryModel model;
    private final BiConsumer<String, Place.Photos> save;
    private final StackPane offer;
    private final Button open;
    private final TextField name = new TextField();
    private final HBox editor;

    SaveSearch(SummaryModel model, Words words, BiConsumer<String, Place.Photos> save) {
        this.model = model;
        this.save = save;
        setAlignment(Pos.CENTER_RIGHT);
        open = new Button(words.get("save"), new FontIcon(Feather.BOOKMARK));
        open.getStyleClass().addAll("flat", "search-save");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> edit());
        offer = new StackPane(open); // takes the tooltip of the disabled button
        LateTooltip.install(offer, model.saveObjection()::getValue);
        model.saveObjection().subscribe(objection -> open.setDisable(!objection.isEmpty()));
        name.setPrefColumnCount(NAME_COLUMNS);
        name.setPromptText(words.get("save.name"));
        name.setAccessibleText(words.get("save.name"));
        name.setOnAction(_ -> finish());
        Button confirm = new Button(words.get("save.confirm"));
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.disableProperty().bind(name.textProperty().map(String::isBlank));
        confirm.setOnAction(_ -> finish());
        Button cancel = SmallButton.of(Feather.X, words.get("save.cancel"), this::close);
        editor = new HBox(name, confirm, cancel);
        editor.setAlignment(Pos.CENTER_RIGHT);
        editor.getStyleClass().add("search-save-editor");
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        model.isShown().subscribe(_ -> close());
        getChildren().setAll(offer);
    }

    /** Asks for a name. */
    void edit() {
        if (model.saveObjection().get().isEmpty()) {
            name.setText(model.suggestedName());
            getChildren().setAll(editor);
            name.requestFocus();
            name.selectAll();
        }
    }

    private void finish() {
        String chosen = name.getText().strip();
        if (!chosen.isEmpty()) {
            close();
            model.search().ifPresent(search -> save.accept(chosen, search));
        }
    }

    private void close() {
        boolean hadFocus = editor.isFocusWithin();
        getChildren().setAll(offer);
        if (hadFocus) {
            open.requestFocus();
        }
    }
}
