package photoscope.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.ui.command.Command;
import photoscope.ui.command.Commands;

/** All that can be done and all places to go to, narrowed by what is typed, what was used before standing first. */
public final class PaletteModel {
    private static final int REMEMBERED = 20;

    private record Scored(PaletteRow row, int score, int recency) {}

    private final Commands commands;
    private final Function<Command, String> names;
    private final Function<Command, String> groups;
    private final Supplier<List<PaletteEntry>> places;
    private final ObservableList<String> recent = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);

    /**
     * @param names of commands, as people read them
     * @param groups what the group of a command is called
     * @param places more to list, asked for each time the palette opens
     */
    public PaletteModel(Commands commands, Function<Command, String> names, Function<Command, String> groups,
            Supplier<List<PaletteEntry>> places) {
        this.commands = commands;
        this.names = names;
        this.groups = groups;
        this.places = places;
        query.addListener((_, _, _) -> refresh());
    }

    /** What was used before, the newest first, to be remembered from one start to the next. */
    public ObservableList<String> recent() {
        return recent;
    }

    StringProperty query() {
        return query;
    }

    ObservableList<PaletteRow> rows() {
        return rows;
    }

    /** Index of the row that Enter runs, -1 where there is none. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Begins anew, with nothing typed. */
    void reset() {
        query.set("");
        refresh();
    }

    void choose(int row) {
        if (row >= 0 && row < rows.size()) {
            chosen.set(row);
        }
    }

    /** Moves by so many rows, around the ends. */
    void move(int by) {
        if (!rows.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, rows.size()));
        }
    }

    /** The row that Enter runs, noted as used; none where nothing fits or it can't be done now. */
    List<PaletteRow> take() {
        if (chosen.get() < 0 || !rows.get(chosen.get()).canRun()) {
            return List.of();
        }
        PaletteRow row = rows.get(chosen.get());
        recent.remove(row.id());
        recent.addFirst(row.id());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        return List.of(row);
    }

    private void refresh() {
        FuzzyMatch match = new FuzzyMatch(query.get());
        List<Scored> fitting = new ArrayList<>();
        for (PaletteRow row : all()) {
            OptionalInt score = query.get().isBlank() ? OptionalInt.of(0) : match.score(row.title());
            if (score.isPresent()) {
                int used = recent.indexOf(row.id());
                fitting.add(new Scored(row, score.getAsInt(), used < 0 ? REMEMBERED : used));
            }
        }
        fitting.sort(Comparator.comparingInt(PaletteModel::coarse)
                .reversed()
                .thenComparing(scored -> !scored.row.canRun())
                .thenComparingInt(Scored::recency)
                .thenComparing(Comparator.comparingInt(Scored::score).reversed()));
        chosen.set(-1);
        rows.setAll(fitting.stream().map(Scored::row).toList());
        chosen.set(rows.isEmpty() ? -1 : 0);
    }

    /** Titles that fit about as well as each other are ordered by use. */
    private static int coarse(Scored scored) {
        return Math.floorDiv(scored.score, 100);
    }

    private List<PaletteRow> all() {
        List<PaletteRow> all = new ArrayList<>();
        for (Command command : Command.values()) {
            if (command != Command.PALETTE) {
                all.add(new PaletteRow(command.name(), names.apply(command), groups.apply(command), command.icon(),
                        command.shortcuts(), commands.objection(command).getValue(), () -> commands.run(command)));
            }
        }
        for (PaletteEntry place : places.get()) {
            all.add(new PaletteRow(place.kind() + ":" + place.title(), place.title(), place.kind(), place.icon(),
                    List.of(), "", place.action()));
        }
        return all;
    }
}
