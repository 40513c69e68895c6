package photoscope.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.ui.command.Command;
import photoscope.ui.command.CommandGroup;
import photoscope.ui.command.Shortcut;

/** All commands that have keys, by group, narrowed by a filter. */
public final class ShortcutSheetModel {
    /** A command with its keys. */
    record Line(String name, List<Shortcut> shortcuts) {}

    /** Commands that belong together. */
    record Section(String name, List<Line> lines) {}

    private final Function<Command, String> names;
    private final Function<CommandGroup, String> groups;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Section> sections = FXCollections.observableArrayList();

    public ShortcutSheetModel(Function<Command, String> names, Function<CommandGroup, String> groups) {
        this.names = names;
        this.groups = groups;
        filter.addListener((_, _, _) -> refresh());
        refresh();
    }

    StringProperty filter() {
        return filter;
    }

    /** What fits the filter, without empty groups. */
    ObservableList<Section> sections() {
        return sections;
    }

    private void refresh() {
        FuzzyMatch match = new FuzzyMatch(filter.get());
        List<Section> fitting = new ArrayList<>();
        for (CommandGroup group : CommandGroup.values()) {
            List<Line> lines = Arrays.stream(Command.values())
                    .filter(command -> command.group() == group && !command.shortcuts().isEmpty())
                    .filter(command -> filter.get().isBlank() || match.score(names.apply(command)).isPresent())
                    .map(command -> new Line(names.apply(command), command.shortcuts()))
                    .toList();
            if (!lines.isEmpty()) {
                fitting.add(new Section(groups.apply(group), lines));
            }
        }
        sections.setAll(fitting);
    }
}
