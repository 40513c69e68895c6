package photoscope.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import atlantafx.base.theme.PrimerLight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import photoscope.SharedFiles;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;
import photoscope.ui.thumbnail.ThumbnailCache;

@ExtendWith(ApplicationExtension.class)
class GridViewTest {
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Map<Long, byte[]> jpegs = new ConcurrentHashMap<>();
    private final ThumbnailCache cache = new ThumbnailCache(id -> Optional.ofNullable(jpegs.get(id)), 1 << 26,
            new UiThread());
    private final List<Long> opened = new ArrayList<>();
    private final List<Long> previewed = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private GridView grid;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        grid = new GridView(cache, new Background(workers, new UiThread()), new Language(Locale.ENGLISH));
        grid.reducedMotionProperty().set(true);
        grid.setOnOpen(opened::add);
        grid.setOnPreview(previewed::add);
        stage.setScene(new Scene(grid));
        stage.setWidth(900);
        stage.setHeight(600);
        stage.show();
        grid.showAt(TestItems.count(400), 0);
        grid.requestFocus();
    }

    @BeforeEach
    void laidOut(FxRobot robot) {
        robot.interact(() -> {
            grid.getScene().getRoot().applyCss();
            grid.layout();
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(grid::close);
        cache.close();
        workers.shutdownNow();
    }

    private List<GridCell> cells() {
        WaitForAsyncUtils.waitForFxEvents();
        return grid.lookupAll(".photo-cell")
                .stream()
                .map(GridCell.class::cast)
                .filter(GridCell::isVisible)
                .sorted(Comparator.comparingInt(GridCell::index))
                .toList();
    }

    private GridCell cell(int index) {
        return cells().stream().filter(cell -> cell.index() == index).findFirst().orElseThrow();
    }

    private long[] selected() {
        return grid.selection().ids();
    }

    @Test
    void aListThatBecomesShorterWhileTheGridIsOutOfSightIsNotAskedForWhatItHasNoMore(FxRobot robot) {
        robot.interact(() -> {
            grid.getScene().setRoot(new Pane());
            grid.selection().select(3);
            grid.show(TestItems.count(2));
        });
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        robot.interact(() -> assertThat(grid.filledProperty().get()).isFalse());
    }

    @Test
    void whoWaitsForALongListSelectsInItAndNotInTheOneBefore(FxRobot robot) throws Exception {
        GridItems many = TestItems.count(40_000);
        robot.interact(() -> {
            grid.show(many);
            grid.whenShown(many, () -> grid.selection().selectAll());
            assertThat(grid.selection().count()).as("selected before it stands there").isZero();
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> grid.items().equals(many));
        robot.interact(() -> assertThat(grid.selection().count()).isEqualTo(40_000));
        robot.interact(() -> grid.whenShown(many, () -> grid.selection().clear()));
        assertThat(grid.selection().count()).as("at once where it stands already").isZero();
    }

    @Test
    void whatIsSaidOfThePhotoUnderTheMouseLeavesItsNeighboursUncovered(FxRobot robot) throws Exception {
        robot.moveTo(cell(2));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> grid.lookup(".hover-hint").isVisible());
        WaitForAsyncUtils.waitForFxEvents();
        Bounds hint = grid.lookup(".hover-hint").localToScene(grid.lookup(".hover-hint").getLayoutBounds());
        Bounds photo = cell(2).localToScene(cell(2).getLayoutBounds());
        assertThat(hint.getHeight()).isPositive();
        assertThat(hint.getMaxY()).isLessThan(photo.getMaxY());
    }

    @Test
    void clicksSelectOneMoreOrARange(FxRobot robot) {
        robot.clickOn(cell(2));
        assertThat(selected()).containsExactly(1002);
        robot.press(KeyCode.SHORTCUT).clickOn(cell(5)).release(KeyCode.SHORTCUT);
        assertThat(selected()).containsExactly(1002, 1005);
        robot.press(KeyCode.SHIFT).clickOn(cell(7)).release(KeyCode.SHIFT);
        assertThat(selected()).containsExactly(1005, 1006, 1007);
        robot.clickOn(cell(6));
        assertThat(selected()).containsExactly(1006);
        robot.doubleClickOn(cell(3));
        assertThat(opened).containsExactly(1003L);
    }

    @Test
    void aBandDrawnFromTheMarginSelectsWhatItMeets(FxRobot robot) {
        Point2D start = grid.localToScreen(4, 30);
        Point2D end = cell(1).localToScreen(10, 100);
        robot.moveTo(start).press(MouseButton.PRIMARY).moveTo(start.midpoint(end)).moveTo(end);
        assertThat(selected()).contains(1000, 1001).doesNotContain(1020);
        robot.release(MouseButton.PRIMARY);
        robot.type(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void everythingGoesByKeyboard(FxRobot robot) {
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(selected()).containsExactly(1001);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(selected()).containsExactly(1001, 1002);
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        assertThat(previewed).containsExactly(1002L);
        assertThat(opened).containsExactly(1002L);
        robot.type(KeyCode.END);
        assertThat(selected()).containsExactly(1399);
        assertThat(cell(399).getBoundsInParent().getMaxY()).isLessThanOrEqualTo(600);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        assertThat(grid.selection().count()).isEqualTo(400);
        double before = grid.rowHeightProperty().get();
        robot.press(KeyCode.SHORTCUT).type(KeyCode.MINUS).release(KeyCode.SHORTCUT);
        assertThat(grid.rowHeightProperty().get()).isLessThan(before);
    }

    @Test
    void onlyWhatIsInViewHasCellsHoweverFarOneScrolls(FxRobot robot) {
        robot.interact(() -> grid.showAt(TestItems.months(20_000, 50), 0));
        for (double place = 0; place <= 1; place += 0.1) {
            double to = place;
            robot.interact(() -> grid.scrollToPlace(to));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(cells()).isNotEmpty().hasSizeLessThan(60);
        }
        assertThat(grid.lookupAll(".photo-cell")).hasSizeLessThan(120);
        assertThat(cells().getLast().index()).isEqualTo(19_999);
    }

    @Test
    void thePlaceIsKeptWhenTheWindowOrTheSizeChanges(FxRobot robot) {
        robot.interact(() -> grid.scrollToPlace(0.5));
        WaitForAsyncUtils.waitForFxEvents();
        long top = cells().getFirst().id();
        robot.interact(() -> grid.getScene().getWindow().setWidth(640));
        robot.interact(() -> grid.zoom(-3));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cells().stream().limit(14).map(GridCell::id)).contains(top);
    }

    @Test
    void aNewListKeepsSelectionAndFocus(FxRobot robot) {
        robot.clickOn(cell(4));
        robot.interact(() -> grid.show(new TestItems(LongStream.range(998, 1300).boxed().toList(), 0)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(selected()).containsExactly(1004);
        assertThat(grid.selection().focus()).isEqualTo(6);
        assertThat(cells().stream().filter(cell -> grid.selection().contains(cell.id()))).singleElement()
                .extracting(GridCell::index)
                .isEqualTo(6);
    }

    @Test
    void aCellNeverShowsTheFormerPhotosPicture(FxRobot robot) throws Exception {
        for (long id = 1000; id < 1400; id += 2) {
            jpegs.put(id, sample());
        }
        cache.clear();
        robot.interact(() -> grid.showAt(TestItems.count(401), 0));
        for (double place : new double[]{0, 0.3, 0.31, 0.9, 0.1}) {
            robot.interact(() -> grid.scrollToPlace(place));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, grid.filledProperty());
            for (GridCell cell : cells()) {
                Image expected = Optional.ofNullable(cache.get(cell.id())).map(found -> found.image()).orElse(null);
                assertThat(cell.image()).isSameAs(expected);
                assertThat(expected == null).isEqualTo(cell.id() % 2 == 1);
            }
        }
    }

    @Test
    void aCardShowsWhatWasFound(FxRobot robot) throws Exception {
        jpegs.put(TestItems.FOUND_MOMENT, sample());
        jpegs.put(TestItems.FOUND_REGION, sample());
        robot.interact(
                () -> grid.showAt(new TestItems(List.of(TestItems.FOUND_FILM, TestItems.FOUND_REGION, 1000L), 0), 0));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, grid.filledProperty());
        Image moment = Objects.requireNonNull(cache.get(TestItems.FOUND_MOMENT)).image();
        assertThat(cell(0).image()).as("the moment's picture, not the film's").isSameAs(moment);
        assertThat(((Label) cell(0).lookup(".time")).getText()).isEqualTo("1:20");
        assertThat(cell(0).lookup(".outline").isVisible()).isFalse();
        Bounds outline = cell(1).lookup(".outline").getBoundsInParent();
        assertThat(outline.getMinX()).isCloseTo(cell(1).getWidth() / 2, within(1.5));
        assertThat(outline.getMaxY()).isCloseTo(cell(1).getHeight(), within(1.5));
        assertThat(cell(1).lookup(".time").isVisible()).isFalse();
        assertThat(cell(2).lookup(".finding")).isNull();
        robot.interact(() -> grid.showAt(new TestItems(List.of(1001L, 1002L, 1003L), 0), 0));
        assertThat(cells()).allMatch(cell -> cell.lookup(".finding") == null || !cell.lookup(".finding").isVisible());
    }

    @Test
    void aScreenReaderIsToldWhatThereIs(FxRobot robot) {
        assertThat(grid.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(grid.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(400);
        robot.clickOn(cell(1));
        GridCell focused = (GridCell) grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat(focused).isNotNull().isSameAs(grid.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1));
        assertThat(focused.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(cells()).allSatisfy(cell -> assertThat(cell.getAccessibleText()).startsWith("Photo"));
    }

    @Test
    void theScrubberGoesFromMonthToMonth(FxRobot robot) {
        robot.interact(() -> grid.showAt(TestItems.months(2000, 60), 0));
        WaitForAsyncUtils.waitForFxEvents();
        TimeScrubber scrubber = (TimeScrubber) grid.lookup(".scrubber");
        assertThat(scrubber.isVisible()).isTrue();
        robot.interact(scrubber::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cells().getFirst().index()).isEqualTo(120);
        assertThat(scrubber.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isEqualTo("2024-10");
    }

    private static byte[] sample() throws Exception {
        Path file = SharedFiles.path("photos/captions/flickr8k/1000268201_693b08cb0e.jpg");
        return Files.readAllBytes(file);
    }
}
