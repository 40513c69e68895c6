package photoscope.ui.notice;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Stylesheet;
import photoscope.ui.theme.Theme;

/** Shows the notices at the foot of the window: a layer that lets all clicks beside them through. */
public final class NoticeView {
    private static final Duration FADE = Duration.millis(140);
    private final Words words;
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label text = new Label();
    private final Button action = new Button();
    private final HBox toast;
    private final StackPane view;

    public NoticeView(NoticeModel model, Language language) {
        this.words = language.wordsOf(NoticeView.class);
        text.setWrapText(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        action.getStyleClass().addAll("flat", "accent", "notice-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(_ -> model.act());
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText(words.get("close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> model.dismiss());
        toast = new HBox(10, icon, text, action, close);
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.getStyleClass().add("notice");
        view = new StackPane(toast);
        view.setAlignment(Pos.BOTTOM_CENTER);
        view.setPickOnBounds(false);
        view.getStyleClass().add("notice-layer");
        Stylesheet.addTo(view, NoticeView.class);
        ObservableValue<Boolean> attended = toast.hoverProperty()
                .flatMap(hover -> toast.focusWithinProperty().map(focus -> hover || focus));
        attended.addListener((_, _, now) -> model.hold(now));
        model.shown().addListener((_, _, now) -> show(now));
        show(model.shown().get());
    }

    /** To be laid over the content, above the status bar. */
    public Region view() {
        return view;
    }

    private void show(Optional<NoticeModel.Counted> now) {
        toast.setVisible(now.isPresent());
        now.ifPresent(this::fill);
    }

    private void fill(NoticeModel.Counted counted) {
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
        toast.setAccessibleText(text.getText());
        toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        if (!Theme.isMotionReduced() && counted.times() == 1) {
            FadeTransition fade = new FadeTransition(FADE, toast);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
