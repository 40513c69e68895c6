package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import photoscope.library.AppSettings;
import photoscope.library.LibraryFolder;
import photoscope.ui.TestWindow;
import photoscope.ui.grid.GridView;
import photoscope.ui.settings.WindowKeys;

/** The whole window over a real library, and someone who works in it. Register it as an extension. */
final class LibraryWindow implements BeforeEachCallback, AfterEachCallback {
    private static final long PATIENCE_SECONDS = 20;
    private final TestWindow robot = new TestWindow();
    private @Nullable PreparedLibrary prepared;
    private @Nullable AppSettings settings;
    private @Nullable Stage stage;
    private @Nullable WindowSession session;
    private CountDownLatch closed = new CountDownLatch(0);
    private String language = "en";
    private final StandInDesktop desktop = new StandInDesktop();
    private final ShownPhotos photos = new ShownPhotos(this);

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        robot.beforeEach(context);
        prepared = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(PreparedLibrary.class, _ -> new PreparedLibrary(), PreparedLibrary.class);
        library().restore();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        try {
            robot.settle();
            if (context.getExecutionException().isPresent() && stage != null) {
                robot.snapshotFailure(stage(), context.getRequiredTestMethod().getName());
            }
        } finally {
            WaitForAsyncUtils.clearExceptions();
            if (stage != null) {
                close();
            }
            robot.afterEach(context);
        }
    }

    PreparedLibrary library() {
        return Objects.requireNonNull(prepared);
    }

    /** What the window remembers; those of the next opening may be set before it. */
    AppSettings settings() {
        if (settings == null) {
            settings = AppSettings.in(library().scratch().resolve("settings.json"));
            settings.set(WindowKeys.LOOK_AT_START, false);
            settings.set(WindowKeys.LANGUAGE, language);
        }
        return settings;
    }

    /** The language of the next window. */
    void speak(String tag) {
        language = tag;
    }

    /** Opens the prepared library and waits for its photos. */
    void open() {
        begin(library().folder());
        awaitPhotos(PreparedLibrary.PHOTOS);
    }

    /** Begins to open a library. */
    void begin(LibraryFolder folder) {
        CompletableFuture<OpenedLibrary> opening = OpenedLibrary.begin(folder, library().environment(),
                ForkJoinPool.commonPool());
        begin(folder, opening);
    }

    void begin(LibraryFolder folder, CompletableFuture<OpenedLibrary> opening) {
        AppSettings remembered = settings();
        CountDownLatch ended = new CountDownLatch(1);
        closed = ended;
        robot.run(() -> {
            Stage shown = new Stage();
            stage = shown;
            WindowSession made = new WindowSession(shown, remembered, library().environment(),
                    new DesktopParts(desktop, desktop), folder, opening, ended::countDown);
            session = made;
            made.show();
            shown.requestFocus();
        });
    }

    /** Asks the window to close, as its frame's button does, and waits until its library is closed too. */
    void close() throws InterruptedException {
        beginToClose();
        awaitClosed();
    }

    void beginToClose() {
        Stage shown = stage();
        robot.run(() -> shown.fireEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    void awaitClosed() throws InterruptedException {
        stage = null;
        assertThat(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("the window has closed its library").isTrue();
        if (settings != null) {
            settings.close();
            settings = null;
        }
    }

    void reopen() throws InterruptedException {
        close();
        open();
    }

    Stage stage() {
        return Objects.requireNonNull(stage, "the window is not open");
    }

    WindowSession session() {
        return Objects.requireNonNull(session, "the window is not open");
    }

    Parent root() {
        return stage().getScene().getRoot();
    }

    /** Which folder the next dialog that asks for one answers. */
    void willChoose(Path folder) {
        desktop.willChoose(folder);
    }

    /** What was to be shown in the file manager. */
    List<Path> revealed() {
        return desktop.revealed();
    }

    /** The photos in the grid. */
    ShownPhotos photos() {
        return photos;
    }

    GridView grid() {
        return (GridView) Objects.requireNonNull(root().lookup(".photo-grid"));
    }

    void awaitPhotos(int number) {
        await(() -> root().lookup(".photo-grid") instanceof GridView grid && grid.isVisible()
                && grid.items().size() == number);
    }

    FxRobot hands() {
        return robot.robot();
    }

    TestWindow test() {
        return robot;
    }

    void await(BooleanSupplier condition) {
        robot.await(condition);
    }

    /** Presses keys together. */
    void press(KeyCode... keys) {
        robot.press(keys);
    }

    void type(String text) {
        robot.type(text);
    }

    /** The name that the picture with this number has. */
    String name(int number) {
        return String.valueOf(library().photo(number).getFileName());
    }

    /** The search field. */
    TextField search() {
        return (TextField) Objects.requireNonNull(root().lookup(".search-text"));
    }

    void awaitText(String text) {
        robot.await(() -> isShown(node -> node instanceof Labeled labeled && labeled.getText() != null
                && labeled.getText().contains(text)));
    }

    /** Waits for a notice that says this. */
    void awaitNotice(String part) {
        robot.await(() -> root().lookup(".notice-layer .notice") instanceof Parent notice && notice.isVisible()
                && notice.lookupAll(".label")
                        .stream()
                        .anyMatch(node -> node instanceof Label label && label.getText().contains(part)));
    }

    /** What is shown that has this style class; fails where nothing is. */
    <T extends Node> T find(String styleClass, Class<T> type) {
        await(() -> shownWith(styleClass).isPresent());
        return type.cast(robot.call(() -> shownWith(styleClass).orElseThrow()));
    }

    /** Whether something with this style class is to be seen. */
    boolean shows(String styleClass) {
        return robot.call(() -> shownWith(styleClass).isPresent());
    }

    private Optional<Node> shownWith(String styleClass) {
        return root().lookupAll("." + styleClass).stream().filter(LibraryWindow::isSeen).findFirst();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** Clicks on what has this style class. */
    void click(String styleClass) {
        hands().clickOn(find(styleClass, Node.class));
        robot.settle();
    }

    /** Clicks on the button with these words. */
    void clickButton(String words) {
        Predicate<Node> wanted = node -> node instanceof ButtonBase button && words.equals(button.getText());
        await(() -> isShown(wanted));
        hands().clickOn(
                robot.call(() -> all(root()).filter(wanted).filter(LibraryWindow::isSeen).findFirst().orElseThrow()));
        robot.settle();
    }

    static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(LibraryWindow::all))
                : Stream.of(node);
    }

    /** Waits until the sidecar beside this picture says something. */
    void awaitSidecar(int number, String part) {
        Path file = library().sidecar(number);
        await(() -> {
            try {
                return Files.exists(file) && Files.readString(file).contains(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    String sidecar(int number) {
        try {
            return Files.readString(library().sidecar(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A button that is spoken of like this; waits until it is shown. */
    Node toggle(String spoken) {
        Predicate<Node> wanted = node -> node instanceof ButtonBase && spoken.equals(node.getAccessibleText());
        await(() -> isShown(wanted));
        return robot.call(() -> all(root()).filter(wanted).filter(LibraryWindow::isSeen).findFirst().orElseThrow());
    }

    /** How many pictures are searched with. */
    int seeds() {
        return robot.call(() -> root().lookupAll(".search-seed").size());
    }

    /** Pastes a file that was copied elsewhere. */
    void paste(Path file) {
        robot.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.SHORTCUT, KeyCode.V);
    }

    /** Opens another library by the settings. */
    void switchTo(LibraryFolder folder) {
        willChoose(folder.root());
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        find("categories", Node.class);
        press(KeyCode.END);
        clickButton("Open…");
    }

    /** Writes what the window shows, in both themes, to {@code target/screenshots}. */
    void snapshot(String name) {
        for (String colours : List.of("", "-other")) {
            robot.snapshot(stage(), name + colours);
            press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        }
    }

    /** Chooses an order in the toolbar. */
    void sortBy(String order) {
        robot.run(() -> all(root()).filter(MenuButton.class::isInstance)
                .flatMap(button -> ((MenuButton) button).getItems().stream())
                .filter(item -> order.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        awaitText(order);
    }

    /** Whether a label of the inspector has this text in it. */
    boolean inspectorSays(String part) {
        Node inspector = root().lookup(".inspector");
        return inspector != null && isShown(inspector,
                node -> node instanceof Label label && label.getText() != null && label.getText().contains(part));
    }

    /** Waits until a line of the sidebar is spoken like this. */
    void awaitSidebar(String spoken) {
        await(() -> root().lookup(".sidebar-list")
                .lookupAll(".sidebar-cell")
                .stream()
                .anyMatch(cell -> spoken.equals(cell.getAccessibleText())));
    }

    boolean isShown(Predicate<Node> wanted) {
        return isShown(root(), wanted);
    }

    private static boolean isShown(Node node, Predicate<Node> wanted) {
        return node.isVisible() && (wanted.test(node) || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> isShown(child, wanted))));
    }
}
