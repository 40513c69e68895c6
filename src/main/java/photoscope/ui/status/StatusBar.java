package photoscope.ui.status;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.command.Command;
import photoscope.ui.command.Commands;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Late;

/** The line at the foot of the window. */
public final class StatusBar extends HBox {
    private final StatusModel model;
    private final Words words;
    private final Late<JobControls> job;
    private final Late<JobsPopover> popover;
    private final Button more = new Button();

    public StatusBar(StatusModel model, Commands commands, Language language) {
        super(12);
        this.model = model;
        this.words = language.wordsOf(StatusBar.class);
        this.job = new Late<>(this::jobControls);
        this.popover = new Late<>(() -> new JobsPopover(model, words));
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        more.getStyleClass().addAll("flat", "status-button");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> {
            popover.get().show(model.lines());
            popover.get().toggle(more);
        });
        getChildren().addAll(count(), selection(), gap, sidecars(), more, conflicts(commands), problems(commands));
        model.lines().addListener((ListChangeListener<JobLine>) _ -> showJobs());
        showJobs();
    }

    private Label count() {
        Label count = new Label();
        count.textProperty().bind(model.count());
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private Label selection() {
        Label selection = new Label();
        selection.getStyleClass().add("status-selection");
        selection.textProperty().bind(model.selected().map(selected -> words.format("selected", selected)));
        selection.visibleProperty().bind(model.selected().greaterThan(0));
        selection.managedProperty().bind(selection.visibleProperty());
        selection.setMinWidth(Region.USE_PREF_SIZE);
        return selection;
    }

    private Label sidecars() {
        Label sidecars = new Label(null, new FontIcon(Feather.SAVE));
        sidecars.getStyleClass().add("status-sidecars");
        sidecars.setMinWidth(Region.USE_PREF_SIZE);
        sidecars.textProperty().bind(model.pendingSidecars().map(pending -> words.format("sidecars", pending)));
        sidecars.visibleProperty().bind(model.pendingSidecars().greaterThan(0));
        sidecars.managedProperty().bind(sidecars.visibleProperty());
        return sidecars;
    }

    private Button conflicts(Commands commands) {
        Button conflicts = new Button(null, new FontIcon(Feather.GIT_PULL_REQUEST));
        conflicts.getStyleClass().addAll("flat", "status-button", "status-conflicts");
        conflicts.textProperty().bind(model.conflicts().map(number -> words.format("conflicts", number)));
        conflicts.accessibleTextProperty().bind(model.conflicts().map(number -> words.format("showConflicts", number)));
        conflicts.visibleProperty().bind(model.conflicts().greaterThan(0));
        conflicts.managedProperty().bind(conflicts.visibleProperty());
        conflicts.setMinWidth(Region.USE_PREF_SIZE);
        conflicts.setOnAction(_ -> commands.run(Command.CONFLICTS));
        return conflicts;
    }

    private Button problems(Commands commands) {
        Button problems = new Button(null, new FontIcon(Feather.ALERT_TRIANGLE));
        problems.getStyleClass().addAll("flat", "status-button", "status-problems");
        problems.textProperty().bind(model.problems().map(number -> words.format("problems", number)));
        problems.accessibleTextProperty().bind(model.problems().map(number -> words.format("showProblems", number)));
        problems.visibleProperty().bind(model.problems().greaterThan(0));
        problems.managedProperty().bind(problems.visibleProperty());
        problems.setMinWidth(Region.USE_PREF_SIZE);
        problems.setOnAction(_ -> commands.run(Command.SHOW_PROBLEMS));
        return problems;
    }

    private JobControls jobControls() {
        JobControls made = new JobControls(model, words);
        getChildren().add(getChildren().indexOf(more), made);
        return made;
    }

    private void showJobs() {
        int jobs = model.lines().size();
        more.setVisible(jobs > 1);
        more.setManaged(jobs > 1);
        if (jobs > 0) {
            job.get().show(model.lines().getFirst());
        }
        job.ifMade().ifPresent(line -> {
            line.setVisible(jobs > 0);
            line.setManaged(jobs > 0);
        });
        more.setText(words.format("more", jobs - 1));
        popover.ifMade().ifPresent(made -> made.show(model.lines()));
    }
}
