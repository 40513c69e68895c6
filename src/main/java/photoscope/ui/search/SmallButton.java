package photoscope.ui.search;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.control.LateTooltip;

/** Small buttons of the views of searching. */
final class SmallButton {
    private SmallButton() {}

    /** A small button with an icon alone. */
    static Button of(Feather icon, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "search-icon-button");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(name);
        LateTooltip.install(button, name);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
