package photoscope.ui.search;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

import photoscope.ui.language.Words;

/** The pictures that are searched with, in a row that scrolls when there are many. */
public final class SeedTray extends ScrollPane {
    private final SeedModel model;
    private final Words words;
    private final HBox row = new HBox();
    private final HBox making;

    /**
     * @param words those of {@link SearchBar}
     */
    public SeedTray(SeedModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("search-seeds");
        setAccessibleText(words.get("seed.tray"));
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToHeight(true);
        setMinWidth(0);
        row.getStyleClass().add("search-seed-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        prefViewportWidthProperty().bind(row.widthProperty());
        setContent(row);
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("search-making");
        making = new HBox(turning, new Label(words.get("seed.making")));
        making.getStyleClass().add("search-seed-row");
        making.setAlignment(Pos.CENTER_LEFT);
        model.isMaking().subscribe(this::fill);
        model.seeds().subscribe(this::fill);
        fill();
    }

    private void fill() {
        boolean hadFocus = row.getChildren().stream().anyMatch(seed -> seed.isFocusWithin());
        row.getChildren()
                .setAll(IntStream.range(0, model.seeds().size()).mapToObj(i -> new SeedView(model, i, words)).toList());
        boolean isMaking = model.isMaking().get();
        if (isMaking) {
            row.getChildren().add(making);
        }
        if (hadFocus && !model.seeds().isEmpty()) {
            row.getChildren().getFirst().lookup(".search-seed-sign").requestFocus();
        }
        boolean isShown = isMaking || !model.seeds().isEmpty();
        setManaged(isShown);
        setVisible(isShown);
    }
}
