package photoscope.ui.status;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** One job in a line: title, bar, how far it is, pause and cancel. The line stays, what it shows changes. */
final class JobControls extends HBox {
    private final StatusModel model;
    private final Words words;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label details = new Label();
    private final FontIcon pauseIcon = new FontIcon(Feather.PAUSE);
    private final Button pause = iconButton(pauseIcon);
    private final Button cancel = iconButton(new FontIcon(Feather.X));

    JobControls(StatusModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("job");
        title.getStyleClass().add("job-title");
        details.getStyleClass().add("job-details");
        bar.setFocusTraversable(false);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        LateTooltip.install(pause, pause::getAccessibleText);
        LateTooltip.install(cancel, cancel::getAccessibleText);
        getChildren().addAll(title, bar, details, pause, cancel);
    }

    private static Button iconButton(FontIcon icon) {
        Button button = new Button(null, icon);
        button.getStyleClass().addAll("button-icon", "flat", "status-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void show(JobLine line) {
        title.setText(line.title());
        details.setText(line.details());
        bar.setProgress(line.isPaused() && line.fraction() < 0 ? 0 : line.fraction());
        bar.setAccessibleText(line.spoken());
        bar.setVisible(!line.waits());
        boolean pausable = line.job().canPause() && !line.waits();
        pause.setVisible(pausable);
        pause.setManaged(pausable);
        pauseIcon.setIconCode(line.isPaused() ? Feather.PLAY : Feather.PAUSE);
        pause.setAccessibleText(words.format(line.isPaused() ? "resume" : "pause", line.title()));
        cancel.setAccessibleText(words.format("cancel", line.title()));
        pause.setOnAction(_ -> model.togglePause(line.job()));
        cancel.setOnAction(_ -> model.cancel(line.job()));
    }
}
