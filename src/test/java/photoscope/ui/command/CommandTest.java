package photoscope.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.platform.OperatingSystem;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

class CommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyCommandAndGroupHasAName(String language) {
        Words words = new Language(Locale.of(language)).wordsOf(Command.class);
        for (Command command : Command.values()) {
            for (OperatingSystem system : OperatingSystem.values()) {
                assertThatCode(() -> words.get(command.nameKey(system))).doesNotThrowAnyException();
            }
        }
        for (CommandGroup group : CommandGroup.values()) {
            assertThat(words.get(group.name())).isNotBlank();
        }
    }

    @Test
    void theWordForShowingAFileFollowsTheSystem() {
        assertThat(Command.REVEAL.nameKey(OperatingSystem.MAC)).isEqualTo("REVEAL.mac");
        assertThat(Command.REVEAL.nameKey(OperatingSystem.LINUX)).isEqualTo("REVEAL");
    }

    @Test
    void noKeyStartsTwoCommands() {
        List<Shortcut> all = Arrays.stream(Command.values()).flatMap(command -> command.shortcuts().stream()).toList();
        assertThat(all).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @Test
    void singleKeysDoNotActWhileTyping() {
        assertThat(Command.FAVOURITE.shortcuts()).allMatch(Shortcut::isTyping);
        assertThat(Command.SHORTCUTS.shortcuts()).allMatch(Shortcut::isTyping);
        assertThat(Command.REVEAL.shortcuts()).noneMatch(Shortcut::isTyping);
        assertThat(Command.INDEX.shortcuts()).noneMatch(Shortcut::isTyping);
    }

    @Test
    void aCommandNobodyHandlesSaysSo() {
        Commands commands = new Commands("Not here.");
        assertThat(commands.canRun(Command.OPEN)).isFalse();
        assertThat(commands.objection(Command.OPEN).getValue()).isEqualTo("Not here.");
    }

    @Test
    void aButtonMadeBeforeItsHandlerLearnsOfIt() {
        Commands commands = new Commands("Not here.");
        var objection = commands.objection(Command.OPEN);
        int[] opened = new int[1];
        commands.handle(Command.OPEN, () -> opened[0]++);
        commands.run(Command.OPEN);
        assertThat(objection.getValue()).isEmpty();
        assertThat(opened[0]).isEqualTo(1);
    }

    @Test
    void whatAClosedViewDidIsForgottenButNotWhatTheNextOneDoes() {
        Commands commands = new Commands("Not here.");
        var objection = commands.objection(Command.OPEN);
        List<String> done = new ArrayList<>();
        CommandHandlers old = new CommandHandlers(commands);
        old.handle(Command.OPEN, () -> done.add("old"));
        old.handle(Command.HIDE, () -> done.add("old"), new SimpleStringProperty(""));
        old.handle(Command.INDEX, () -> done.add("old"));
        CommandHandlers next = new CommandHandlers(commands);
        next.handle(Command.HIDE, () -> done.add("next"));
        old.close();
        commands.run(Command.OPEN);
        commands.run(Command.INDEX);
        commands.run(Command.HIDE);
        assertThat(done).containsExactly("next");
        assertThat(objection.getValue()).isEqualTo("Not here.");
    }
}
