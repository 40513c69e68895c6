package photoscope.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.search.SortOrder;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Visit;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** The order of the photos, to be seen and chosen. */
final class SortMenu extends MenuButton {
    private final Map<SortOrder, RadioMenuItem> items = new EnumMap<>(SortOrder.class);
    private final Words words;

    SortMenu(BrowseModel browse, Words words) {
        this.words = words;
        getStyleClass().add("flat");
        setGraphic(new FontIcon(Feather.BAR_CHART));
        LateTooltip.install(this, words.get("sort"));
        ToggleGroup group = new ToggleGroup();
        for (SortOrder order : SortOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("sort." + order));
            item.setToggleGroup(group);
            item.setOnAction(_ -> choose(browse, order));
            items.put(order, item);
            getItems().add(item);
        }
        browse.visit().addListener((_, _, now) -> show(now));
        show(browse.visit().get());
    }

    private static void choose(BrowseModel browse, SortOrder order) {
        if (browse.place() instanceof Place.Photos photos) {
            browse.change(photos.in(order), false);
        }
    }

    private void show(Visit visit) {
        setDisable(!(visit.place() instanceof Place.Photos));
        if (visit.place() instanceof Place.Photos photos) {
            Objects.requireNonNull(items.get(SortOrder.MATCH)).setDisable(!photos.hasMatches());
            SortOrder shown = photos.hasMatches() || photos.order() != SortOrder.MATCH
                    ? photos.order()
                    : SortOrder.NEWEST;
            Objects.requireNonNull(items.get(shown)).setSelected(true);
            setText(words.get("sort." + shown));
            setAccessibleText(words.format("sorted", words.get("sort." + shown)));
        }
    }
}
