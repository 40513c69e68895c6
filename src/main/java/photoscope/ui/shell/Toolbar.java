package photoscope.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** The row at the top: the way back and forward, the search field, how photos stand, the inspector, the menu. */
final class Toolbar extends HBox {
    static final double SMALLEST = 80;
    static final double LARGEST = 400;

    Toolbar(CommandControls controls, Node search, SortMenu sort, DoubleProperty thumbnailSize, Words words) {
        getStyleClass().add("window-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().addAll(controls.iconButton(Command.BACK), controls.iconButton(Command.FORWARD), search, sort,
                sizeSlider(thumbnailSize, words), controls.iconButton(Command.INSPECTOR), menu(controls, words));
    }

    private static Node sizeSlider(DoubleProperty size, Words words) {
        Slider slider = new Slider(SMALLEST, LARGEST, size.get());
        slider.valueProperty().bindBidirectional(size);
        slider.setBlockIncrement(20);
        slider.setPrefWidth(110);
        slider.setAccessibleText(words.get("size"));
        LateTooltip.install(slider, words.get("size"));
        FontIcon icon = new FontIcon(Feather.IMAGE);
        HBox box = new HBox(icon, slider);
        box.getStyleClass().add("thumbnail-size");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static MenuButton menu(CommandControls controls, Words words) {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.MENU));
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        menu.setAccessibleText(words.get("menu"));
        LateTooltip.install(menu, words.get("menu"));
        menu.getItems()
                .addAll(controls.menuItem(Command.ADD_FOLDERS), controls.menuItem(Command.ADD_PHOTOS_LIBRARY),
                        controls.menuItem(Command.IMPORT), controls.menuItem(Command.INDEX),
                        controls.menuItem(Command.SHOW_CLUSTERS), controls.menuItem(Command.SHOW_PROBLEMS),
                        controls.menuItem(Command.MOVED), new SeparatorMenuItem(), controls.menuItem(Command.SQUARES),
                        controls.menuItem(Command.THEME), controls.menuItem(Command.FULL_SCREEN),
                        new SeparatorMenuItem(), controls.menuItem(Command.PALETTE),
                        controls.menuItem(Command.SHORTCUTS), controls.menuItem(Command.SETTINGS),
                        controls.menuItem(Command.ABOUT), new SeparatorMenuItem(), controls.menuItem(Command.QUIT));
        return menu;
    }
}
