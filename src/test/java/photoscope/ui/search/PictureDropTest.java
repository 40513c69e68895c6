package photoscope.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;
import photoscope.ui.TestWindow;
import photoscope.ui.grid.GridDrag;

class PictureDropTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    @TempDir
    Path folder;
    private final Search search = new Search();
    private final List<Path> folders = new ArrayList<>();
    private final PictureDrop pictures = new PictureDrop(search.seeds, search.background, search.words, this::clipboard,
            folders::addAll, search.notices::add);
    private final Label source = new Label("Drag me");
    private StackPane root = new StackPane();
    private int asked;
    private Map<DataFormat, Object> dragged = Map.of();

    @BeforeEach
    void show() {
        source.setOnDragDetected(event -> {
            source.startDragAndDrop(TransferMode.COPY).setContent(dragged);
            event.consume();
        });
        StackPane.setAlignment(source, Pos.TOP_LEFT);
        root = window.show(() -> new StackPane(new TextField(), source, new DropOverlay(pictures, search.words)));
        window.run(() -> pictures.install(window.scene()));
    }

    @Test
    void aPictureFileIsSearchedWith() throws IOException {
        Path file = Files.createFile(folder.resolve("dog.jpg"));
        drag(Map.of(DataFormat.FILES, List.of(file.toFile())));
        assertThat(pictures.target().get()).isEqualTo(DropTarget.SEARCH);
        assertThat(window.find(".search-drop-label", Label.class).getText())
                .isEqualTo("Drop to search with this picture");
        drop();
        assertThat(pictures.target().get()).isEqualTo(DropTarget.NONE);
        assertThat(search.made).containsExactly(new Seed.File(file));
        assertThat(search.place().pictures()).hasSize(1);
    }

    @Test
    void whatIsDroppedOnTheTrayIsSearchedWithBesides() {
        window.run(() -> {
            search.seeds.searchLike(List.of(new Seed.Photo(new PhotoId(1))));
            pictures.addOn(root);
        });
        drag(Map.of(GridDrag.PHOTO_IDS, "7"));
        assertThat(pictures.target().get()).isEqualTo(DropTarget.ADD);
        drop();
        assertThat(search.place().pictures()).hasSize(2);
    }

    @Test
    void foldersAreOfferedToBeAdded() {
        drag(Map.of(DataFormat.FILES, List.of(folder.toFile())));
        assertThat(pictures.target().get()).isEqualTo(DropTarget.FOLDERS);
        drop();
        assertThat(folders).containsExactly(folder);
        assertThat(search.place().pictures()).isEmpty();
    }

    @Test
    void photosOfTheGridAreSearchedWithById() {
        drag(Map.of(GridDrag.PHOTO_IDS, "7,-9"));
        drop();
        assertThat(search.place().pictures()).containsExactly(new QueryPicture.InLibrary(new PhotoId(7), true),
                new QueryPicture.InLibrary(new PhotoId(-9), true));
    }

    @Test
    void anAddressInTheNetworkIsRefusedAndNeverFetched() {
        drag(Map.of(DataFormat.URL, "https://example.org/dog.jpg", DataFormat.HTML,
                "<img src=\"https://example.org/dog.jpg\">"));
        drop();
        assertThat(search.made).isEmpty();
        assertThat(search.notices).singleElement().asString().contains("fetches nothing from the network");
    }

    @Test
    void theAddressOfAFileIsTheFile() throws IOException {
        Path file = Files.createFile(folder.resolve("a b.jpg"));
        drag(Map.of(DataFormat.URL, file.toUri().toString()));
        drop();
        assertThat(search.made).containsExactly(new Seed.File(file));
    }

    @Test
    void aPictureItselfIsEncoded() throws Exception {
        drag(Map.of(DataFormat.IMAGE, new WritableImage(40, 30)));
        drop();
        assertThat(search.made).singleElement().isInstanceOf(Seed.Image.class);
        assertThat(((Seed.Image) search.made.getFirst()).image().bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aPictureOnTheClipboardIsPastedExceptIntoTextThatTakesIt() throws IOException {
        Path file = Files.createFile(folder.resolve("dog.jpg"));
        window.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file.toFile()))));
        window.run(() -> root.lookup(".text-field").requestFocus());
        window.press(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(search.made).containsExactly(new Seed.File(file));
        window.run(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.FILES, List.of(file.toFile()), DataFormat.PLAIN_TEXT, "dog.jpg")));
        window.press(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(search.made).as("the text went into the field").hasSize(1);
    }

    @Test
    void noOtherKeyAsksTheClipboard() {
        window.run(() -> root.lookup(".text-field").requestFocus());
        window.type("every dog");
        window.press(KeyCode.BACK_SPACE);
        window.press(KeyCode.V);
        window.press(KeyCode.SHORTCUT, KeyCode.C);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
        window.press(KeyCode.ENTER);
        assertThat(asked).isZero();
        window.press(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(asked).isPositive();
    }

    private Clipboard clipboard() {
        asked++;
        return Clipboard.getSystemClipboard();
    }

    /** Drags over the middle of the window. */
    private void drag(Map<DataFormat, Object> content) {
        dragged = content;
        window.robot().drag(source).moveTo(root);
        window.settle();
    }

    private void drop() {
        window.robot().drop();
        window.settle();
    }
}
