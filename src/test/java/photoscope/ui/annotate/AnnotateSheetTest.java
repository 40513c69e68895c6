package photoscope.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.photo.PhotoId;
import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;
import photoscope.ui.language.Language;
import photoscope.ui.search.Pause;
import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;
import photoscope.ui.thumbnail.ThumbnailCache;

class AnnotateSheetTest implements SheetActions {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final SaidOfPhotos photos = new SaidOfPhotos();
    private final ExecutorService workers = Executors.newFixedThreadPool(1, Thread.ofPlatform().name("test").factory());
    private final ThumbnailCache thumbnails = new ThumbnailCache(_ -> Optional.empty(), 1 << 20, new UiThread());
    private final List<String> asked = new ArrayList<>();
    private final Pets cluster = new Pets();
    private final AnnotateSheet sheet = window.call(() -> sheet(new Background(workers, new UiThread())));

    @AfterEach
    void stop() {
        workers.shutdownNow();
        thumbnails.close();
    }

    @Override
    public void move(int by) {
        asked.add("move " + by + " after " + photos.made);
    }

    @Override
    public void close() {
        asked.add("close");
    }

    @Test
    void severalValuesStayUntilSomethingIsTypedForAll() {
        show(SaidOfPhotos.ONE, SaidOfPhotos.TWO);
        assertThat(title().getText()).isEmpty();
        assertThat(title().getPromptText()).isEqualTo("Several values");
        Accessible.check(sheet);
        window.snapshot("annotate-several");
        window.press(KeyCode.TAB);
        assertThat(photos.made).isEmpty();
        window.run(sheet::focusTitle);
        window.type("Pets");
        window.press(KeyCode.TAB);
        window.await(() -> photos.made.contains("SetTitle[title=Pets] 2"));
    }

    @Test
    void escapeClosesWithWhatWasTypedSaved() {
        show(SaidOfPhotos.ONE);
        window.run(sheet::focusTitle);
        window.type("Big ");
        window.press(KeyCode.ESCAPE);
        assertThat(asked).containsExactly("close");
        assertThat(photos.made).hasSize(1);
        window.await(() -> says("Saved"));
    }

    @Test
    void aCommentIsWrittenWhenTheKeyboardLeavesItsField() {
        show(SaidOfPhotos.ONE);
        window.run(() -> sheet.lookup(".comments .text-area").requestFocus());
        window.type("well seen");
        assertThat(photos.made).isEmpty();
        window.run(sheet::focusTitle);
        window.await(() -> texts().contains("well seen"));
        assertThat(photos.made).singleElement().asString().startsWith("WriteComment");
    }

    @Test
    void aFailureSaysSoAndKeepsTheText() {
        show(SaidOfPhotos.ONE);
        photos.isFull = true;
        window.run(sheet::focusTitle);
        window.type("Old ");
        window.press(KeyCode.TAB);
        window.await(() -> says("Could not be saved: The disk is full."));
        assertThat(title().getText()).contains("Old");
    }

    @Test
    void keysGoToTheNextPhotoAndSaveBefore() {
        show(SaidOfPhotos.ONE);
        window.run(sheet::focusTitle);
        window.type("x");
        window.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(photos.made).hasSize(1);
        assertThat(asked).containsExactly("move 1 after " + photos.made);
    }

    @Test
    void theKeyboardIsInTheTitleEvenIfAllWasReadBeforeTheSheetIsDrawn() {
        HBox beside = window.show(HBox::new, 400, 800);
        window.run(() -> {
            AnnotateSheet quick = sheet(new Background(Runnable::run, Runnable::run));
            beside.getChildren().add(quick);
            quick.show(List.of(SaidOfPhotos.ONE));
            quick.focusTitle();
        });
        window.await(
                () -> window.scene().getFocusOwner() instanceof TextField title && title.getText().equals("A dog"));
    }

    @Test
    void whatPhotosHaveDifferentlyIsClearedForAll() {
        show(SaidOfPhotos.ONE, SaidOfPhotos.TWO);
        window.click("Clear for all");
        window.await(() -> photos.made.contains("SetTitle[title=] 2"));
        window.await(() -> title().getPromptText().equals("Add a title"));
        assertThat(sheet.lookup(".clear-all").isVisible()).isFalse();
    }

    @Test
    void theWholeClusterGetsWhatIsSaidOfOneAfterItIsToldHowManyThereAre() {
        show(SaidOfPhotos.ONE);
        window.run(() -> cluster.name.set("Pets"));
        window.click("Whole cluster…");
        window.await(() -> texts().contains("Say it of all of “Pets”: 3 photos"));
        Accessible.check(sheet);
        window.snapshot("annotate-whole-cluster");
        window.click("Tags");
        window.click("Apply to 3 photos");
        window.await(() -> photos.made.contains("SetTitle[title=A dog] 3"));
        assertThat(photos.made).noneMatch(edit -> edit.startsWith("AddTag"));
        window.run(() -> cluster.name.set(""));
        assertThat(texts()).doesNotContain("Whole cluster…");
    }

    private AnnotateSheet sheet(Background background) {
        return new AnnotateSheet(new SheetParts(new Language(Locale.ENGLISH), background, photos, photos,
                _ -> List.of("pets/dogs"), _ -> List.of(), cluster, thumbnails, never(), this));
    }

    private void show(PhotoId... shown) {
        window.show(() -> new HBox(sheet), 400, 800);
        window.run(() -> {
            sheet.show(List.of(shown));
            sheet.focusTitle();
        });
        window.await(() -> title().getText().equals(shown.length == 1 ? "A dog" : "")
                && title().getPromptText().equals(shown.length == 1 ? "Add a title" : "Several values"));
    }

    private TextField title() {
        return (TextField) sheet.lookup(".fields .text-field");
    }

    private boolean says(String text) {
        return text.equals(((Label) sheet.lookup(".save-state")).getText());
    }

    private List<String> texts() {
        return Stream.concat(sheet.lookupAll(".label").stream(), sheet.lookupAll(".button").stream())
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static Pause never() {
        return new Pause() {
            @Override
            public void then(Runnable work) {}

            @Override
            public void cancel() {}
        };
    }

    /** A cluster that is open, or none. */
    private static final class Pets implements WholeCluster {
        final StringProperty name = new SimpleStringProperty("");

        @Override
        public ObservableValue<String> name() {
            return name;
        }

        @Override
        public Callable<List<PhotoId>> photos() {
            return () -> List.of(SaidOfPhotos.ONE, SaidOfPhotos.TWO, new PhotoId(3));
        }
    }
}
