package photoscope.ui.gallery;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.ClusterSight;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Shown;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Stylesheet;

/** A line over the photos of a stack: how many they are, and the way back. */
public final class OpenStackBar extends HBox {
    private final BrowseModel browse;
    private final Words words;
    private final Label count = new Label();

    public OpenStackBar(BrowseModel browse, Language language) {
        this.browse = browse;
        this.words = language.wordsOf(OpenStackBar.class);
        getStyleClass().add("open-stack");
        Stylesheet.addTo(this, OpenStackBar.class);
        setAccessibleText(words.get("stack"));
        count.setMinWidth(0);
        Button back = new Button(words.get("stack.back"), new FontIcon(Feather.CORNER_UP_LEFT));
        back.getStyleClass().add("flat");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setAccessibleText(words.get("stack.back"));
        back.setOnAction(_ -> leave());
        getChildren().addAll(new FontIcon(Feather.COPY), count, back);
        managedProperty().bind(visibleProperty());
        browse.shown().subscribe(this::show);
    }

    private void leave() {
        if (browse.canGoBack().get()) {
            browse.back();
        } else {
            browse.go(Place.ALL);
        }
    }

    private void show(@Nullable Shown shown) {
        boolean isStack = shown != null && shown.place().sight() instanceof ClusterSight.Stack;
        setVisible(isStack);
        if (shown != null && isStack) {
            count.setText(words.format("stack.count", shown.photos().size()));
        }
    }
}
