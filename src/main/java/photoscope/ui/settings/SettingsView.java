package photoscope.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.control.LateTooltip;
import photoscope.ui.control.VerticalScroll;
import photoscope.ui.file.FileChoosers;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** The sheet of settings, over the window: categories at the left, one page of them beside. */
public final class SettingsView extends BorderPane implements Overlay {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 680;
    static final int SAMPLES_TO_LOOK = 15;
    private static final Duration SAMPLE = Duration.millis(200);
    private final SettingsModel model;
    private final Words words;
    private final SourcesPage sources;
    private final ListView<SettingsCategory> categories = new ListView<>();
    private final Map<SettingsCategory, Node> pages = new EnumMap<>(SettingsCategory.class);
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final Timeline clock = new Timeline();
    private int samples;

    public SettingsView(SettingsModel model, FileChoosers choosers, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("settings", "overlay-panel");
        Stylesheet.addTo(this, SettingsView.class);
        setPrefSize(WIDTH, HEIGHT);
        PlainPages plain = new PlainPages(model, words);
        sources = new SourcesPage(model, choosers, words);
        pages.put(SettingsCategory.SOURCES, scrolling(sources.page()));
        pages.put(SettingsCategory.MODELS, scrolling(new ModelsPage(model, words).page()));
        pages.put(SettingsCategory.APPEARANCE, scrolling(plain.appearance()));
        pages.put(SettingsCategory.INDEXING, scrolling(plain.indexing()));
        pages.put(SettingsCategory.PRIVACY, scrolling(plain.privacy()));
        pages.put(SettingsCategory.LIBRARY, scrolling(new LibraryPage(model, choosers, words).page()));
        setLeft(left());
        follow(model.category().get());
        model.category().addListener((_, _, now) -> follow(now));
        clock.getKeyFrames().add(new KeyFrame(SAMPLE, _ -> sample()));
        clock.setCycleCount(Animation.INDEFINITE);
        // a list uses up Esc, although there is nothing to edit in it
        categories.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.fire();
                event.consume();
            }
        });
    }

    @Override
    public Region content() {
        return this;
    }

    @Override
    public Node firstFocus() {
        return categories;
    }

    @Override
    public void opened(Runnable whenClosed) {
        close.setOnAction(_ -> whenClosed.run());
        model.refresh();
        clock.play();
    }

    @Override
    public void closed() {
        clock.stop();
    }

    private Node left() {
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("sheet-title");
        categories.getItems().setAll(List.of(SettingsCategory.values()));
        categories.getStyleClass().addAll("categories", "edge-to-edge");
        categories.setAccessibleRole(AccessibleRole.LIST_VIEW);
        categories.setAccessibleText(words.get("title"));
        categories.setCellFactory(_ -> new CategoryCell());
        categories.getSelectionModel().select(model.category().get());
        categories.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.category().set(now);
            }
        });
        VBox.setVgrow(categories, Priority.ALWAYS);
        VBox left = new VBox(title, categories);
        left.getStyleClass().add("settings-left");
        return left;
    }

    private void follow(SettingsCategory category) {
        categories.getSelectionModel().select(category);
        close.getStyleClass().setAll("button", "button-icon", "flat", "close");
        close.setAccessibleText(words.get("close"));
        LateTooltip.install(close, words.get("close"));
        StackPane page = new StackPane(Objects.requireNonNull(pages.get(category)), close);
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        setCenter(page);
    }

    /** Drives come and go while one looks at them. */
    void sample() {
        model.packs().sample();
        if (++samples % SAMPLES_TO_LOOK == 0 && model.category().get() == SettingsCategory.SOURCES
                && !sources.isInUse()) {
            model.sources().refresh();
        }
    }

    private static Node scrolling(VBox page) {
        return new VerticalScroll(page);
    }

    private final class CategoryCell extends ListCell<SettingsCategory> {
        @Override
        protected void updateItem(@Nullable SettingsCategory category, boolean empty) {
            super.updateItem(category, empty);
            setText(category == null ? null : words.get(category.name()));
            setGraphic(category == null ? null : new FontIcon(category.icon()));
            setAccessibleText(category == null ? "" : words.get(category.name()));
        }
    }
}
