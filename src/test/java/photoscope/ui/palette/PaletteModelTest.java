package photoscope.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import photoscope.ui.command.Command;
import photoscope.ui.command.Commands;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

class PaletteModelTest {
    private final List<String> done = new ArrayList<>();
    private final Commands commands = new Commands("Not here.");
    private final Words words = new Language(Locale.ENGLISH).wordsOf(Command.class);
    private final PaletteModel model = new PaletteModel(commands, command -> words.get(command.name()),
            command -> words.get(command.group().name()), () -> List
                    .of(new PaletteEntry("Winter walks", "Saved search", Feather.BOOKMARK, () -> done.add("winter"))));

    @BeforeEach
    void handleSome() {
        commands.handle(Command.SETTINGS, () -> done.add("settings"));
        commands.handle(Command.SEARCH, () -> done.add("search"));
        commands.handle(Command.SAVE_SEARCH, () -> {}, new ReadOnlyStringWrapper("Search for something first."));
        model.reset();
    }

    @Test
    void listsAllCommandsAndPlaces() {
        assertThat(model.rows()).hasSize(Command.values().length);
        assertThat(model.rows()).extracting(PaletteRow::title).contains("Winter walks", "Settings");
    }

    @Test
    void theBestFittingStandsFirstAndIsChosen() {
        model.query().set("set");
        assertThat(model.rows().getFirst().title()).isEqualTo("Settings");
        assertThat(model.chosen().get()).isZero();
        model.take().getFirst().action().run();
        assertThat(done).containsExactly("settings");
    }

    @Test
    void placesAreFoundByTheirName() {
        model.query().set("winter");
        model.take().getFirst().action().run();
        assertThat(done).containsExactly("winter");
    }

    @Test
    void whatWasUsedStandsFirstTheNextTime() {
        model.query().set("settings");
        model.take();
        model.reset();
        assertThat(model.rows().getFirst().title()).isEqualTo("Settings");
        assertThat(model.recent()).containsExactly("SETTINGS");
    }

    @Test
    void whatCannotBeDoneSaysWhyAndIsNotRun() {
        model.query().set("save this search");
        assertThat(model.rows().getFirst().objection()).isEqualTo("Search for something first.");
        assertThat(model.take()).isEmpty();
        assertThat(model.recent()).isEmpty();
    }

    @Test
    void whatCanBeDoneStandsBeforeWhatCannot() {
        List<Boolean> doable = model.rows().stream().map(PaletteRow::canRun).toList();
        assertThat(doable.lastIndexOf(true)).isLessThan(doable.indexOf(false));
    }

    @Test
    void movingGoesAroundTheEnds() {
        model.move(-1);
        assertThat(model.chosen().get()).isEqualTo(model.rows().size() - 1);
        model.move(1);
        assertThat(model.chosen().get()).isZero();
    }

    @Test
    void nothingIsChosenWhereNothingFits() {
        model.query().set("qqqq");
        assertThat(model.rows()).isEmpty();
        assertThat(model.take()).isEmpty();
    }
}
