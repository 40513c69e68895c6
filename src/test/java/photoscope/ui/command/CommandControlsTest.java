package photoscope.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.ui.TestWindow;
import photoscope.ui.language.Language;

class CommandControlsTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final Commands commands = new Commands("Not here.");
    private final CommandControls controls = new CommandControls(commands,
            new Language(Locale.ENGLISH).wordsOf(CommandControls.class));

    @Test
    void theyFollowWhatStandsAgainstTheCommand() {
        MenuItem item = window.call(() -> controls.menuItem(Command.HIDE));
        StackPane button = window.call(() -> controls.iconButton(Command.HIDE));
        assertThat(item.isDisable()).isTrue();
        assertThat(item.getText()).isEqualTo("Hide (Not here.)");
        assertThat(button.getChildren().getFirst().isDisabled()).isTrue();
        SimpleStringProperty objection = new SimpleStringProperty("");
        window.run(() -> commands.handle(Command.HIDE, () -> {}, objection));
        assertThat(item.isDisable()).isFalse();
        assertThat(item.getText()).isEqualTo("Hide");
        assertThat(button.getChildren().getFirst().isDisabled()).isFalse();
        window.run(() -> objection.set("Select a photo first."));
        assertThat(item.getText()).isEqualTo("Hide (Select a photo first.)");
        assertThat(button.getChildren().getFirst().isDisabled()).isTrue();
    }

    @Test
    void thoseOfAViewThatIsGoneAreNotKept() {
        List<WeakReference<?>> gone = window.call(() -> List.of(new WeakReference<>(controls.menuItem(Command.HIDE)),
                new WeakReference<>(controls.iconButton(Command.HIDE)),
                new WeakReference<>(controls.textButton(Command.HIDE))));
        window.run(() -> commands.handle(Command.HIDE, () -> {}));
        window.await(() -> {
            System.gc();
            return gone.stream().allMatch(one -> one.get() == null);
        });
        assertThat(commands.canRun(Command.HIDE)).isTrue();
    }
}
