package photoscope.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;
import photoscope.ui.language.Language;

class NoticeViewTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final NoticeModelTest.ManualTimer timer = new NoticeModelTest.ManualTimer();
    private final NoticeModel model = new NoticeModel(timer);
    private final List<String> done = new ArrayList<>();

    @Test
    void undoIsOneClickAway() {
        StackPane root = window.show(this::notices);
        window.run(() -> model.show(Notice.of("12 photos hidden.", new Notice.Action("Undo", () -> done.add("undo")))));
        Accessible.check(root);
        window.click("Undo");
        assertThat(done).containsExactly("undo");
        assertThat(window.find(".notice", Node.class).isVisible()).isFalse();
    }

    @Test
    void pointingAtItKeepsIt() {
        window.show(this::notices);
        window.run(() -> model.show(Notice.of("Copied.")));
        window.robot().moveTo(".notice");
        window.settle();
        assertThat(timer.runs()).isFalse();
        window.robot().moveBy(0, -300);
        window.settle();
        assertThat(timer.runs()).isTrue();
    }

    @Test
    void clicksBesideItReachWhatIsBelow() {
        Button below = window.call(() -> new Button("Below"));
        window.run(() -> below.setOnAction(_ -> done.add("below")));
        window.show(() -> new StackPane(below, new NoticeView(model, new Language(Locale.ENGLISH)).view()));
        window.run(() -> model.show(Notice.of("Copied.")));
        window.click("Below");
        assertThat(done).containsExactly("below");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void messagesLookWell(String language) {
        Messages messages = new Messages(new Language(Locale.of(language)));
        StackPane root = window.show(() -> new StackPane(
                new MessagePane(messages.emptiedBy("year:1999", 1204, () -> done.add("dropped"), () -> {})),
                new NoticeView(model, new Language(Locale.of(language))).view()));
        window.run(() -> model.show(Notice.error(
                "The folder D:/Photos/2019 can't be read any more. Plug its drive in and look for new photos again.")));
        Accessible.check(root);
        window.snapshot("message-" + language);
    }

    @Test
    void everyMessageHasATitleAndASentence() {
        Messages messages = new Messages(new Language(Locale.GERMAN));
        Runnable nothing = () -> {};
        assertThat(List.of(messages.loading(), messages.indexingBegins(), messages.noPhotos(nothing),
                messages.nothingFound(nothing), messages.emptiedBy("jahr", 0, nothing, nothing), messages.emptyPlace(),
                messages.noProblems(), messages.failed("Grund.", nothing)))
                .allSatisfy(message -> assertThat(message.title()).isNotBlank())
                .allSatisfy(message -> assertThat(message.sentence()).isNotBlank());
    }

    private StackPane notices() {
        return new StackPane(new Button("Below"), new NoticeView(model, new Language(Locale.ENGLISH)).view());
    }
}
