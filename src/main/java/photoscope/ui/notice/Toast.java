package photoscope.ui.notice;

import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.language.Words;
import photoscope.ui.theme.Theme;

/** One notice after the other: icon, words, what can be done about it, and a button that closes it. */
final class Toast extends HBox {
    private static final Duration FADE = Duration.millis(140);
    private final Words words;
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label text = new Label();
    private final Button action = new Button();

    Toast(NoticeModel model, Words words) {
        super(10);
        this.words = words;
        text.setWrapText(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        action.getStyleClass().addAll("flat", "accent", "notice-action");
        action.setMinWidth(USE_PREF_SIZE);
        action.setOnAction(_ -> model.act());
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText(words.get("close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> model.dismiss());
        getChildren().addAll(icon, text, action, close);
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("notice");
        ObservableValue<Boolean> attended = hoverProperty()
                .flatMap(hover -> focusWithinProperty().map(focus -> hover || focus));
        attended.addListener((_, _, now) -> model.hold(now));
    }

    void show(NoticeModel.Counted counted) {
        Notice notice = counted.notice();
        boolean isError = notice.kind() == Notice.Kind.ERROR;
        icon.setIconCode(isError ? Feather.ALERT_CIRCLE : Feather.INFO);
        icon.getStyleClass().remove("notice-error");
        if (isError) {
            icon.getStyleClass().add("notice-error");
        }
        text.setText(counted.times() == 1 ? notice.text() : words.format("times", notice.text(), counted.times()));
        action.setText(notice.action().map(Notice.Action::name).orElse(""));
        action.setVisible(notice.action().isPresent());
        action.setManaged(notice.action().isPresent());
        setAccessibleText(text.getText());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        if (!Theme.isMotionReduced() && counted.times() == 1) {
            FadeTransition fade = new FadeTransition(FADE, this);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
