package photoscope.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.SharedFiles;
import photoscope.ui.TestWindow;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;
import photoscope.ui.thumbnail.ThumbnailCache;

/** What cards say of photos that are more than one still picture. */
class KindBarTest {
    private static final int EVERYTHING = GridBadges.LIVE | GridBadges.ANIMATED | GridBadges.RAW
            | GridBadges.ofStack(12);
    private static final List<Integer> BADGES = List.of(GridBadges.ofStack(3), GridBadges.LIVE, GridBadges.VIDEO,
            GridBadges.ANIMATED, GridBadges.RAW, EVERYTHING, GridBadges.LIVE | GridBadges.ofStack(128),
            GridBadges.VIDEO | GridBadges.FAVOURITE | GridBadges.ofRating(4) | GridBadges.APPROVED, 0,
            GridBadges.ofStack(2) | GridBadges.OFFLINE | GridBadges.PROBLEM | GridBadges.FAVOURITE,
            GridBadges.LIVE | GridBadges.QUERY, GridBadges.RAW | GridBadges.ofRating(5));
    /** A mark's and the room around it, which the style sheet says. */
    private static final double LEAST_BAR_HEIGHT = 30;
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final List<byte[]> jpegs = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();
    private final List<Long> stacks = new ArrayList<>();
    private final List<GridView> shown = new ArrayList<>();
    private final ThumbnailCache cache = new ThumbnailCache(
            id -> jpegs.isEmpty() ? Optional.empty() : Optional.of(jpegs.get((int) (id % jpegs.size()))), 1 << 26,
            new UiThread());

    @BeforeEach
    void readPictures() throws IOException {
        try (Stream<Path> files = Files.walk(SharedFiles.path("photos/captions"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jpg")).sorted().limit(12).toList()) {
                jpegs.add(Files.readAllBytes(file));
            }
        }
    }

    @AfterEach
    void stop() {
        shown.forEach(grid -> window.run(grid::close));
        cache.close();
        workers.shutdownNow();
    }

    @Test
    void marksAreToBeReadAtEverySizeAndInBothShapes() {
        GridView grid = show();
        for (boolean square : new boolean[]{false, true}) {
            for (double height : new double[]{GridView.SMALLEST_ROW, 200, GridView.LARGEST_ROW}) {
                window.run(() -> {
                    grid.squareProperty().set(square);
                    grid.rowHeightProperty().set(height);
                });
                window.await(() -> grid.filledProperty().get());
                window.snapshot("kinds-" + (square ? "square-" : "justified-") + (int) height);
                assertThat(bars(grid, ".kinds")).as("height " + height).allMatch(KindBarTest::isWithinItsCell);
                assertThat(bars(grid, ".badges")).as("height " + height).allMatch(KindBarTest::isWithinItsCell);
            }
        }
    }

    @Test
    void marksAreThereWithTheirRoomFromTheFirstMomentOn() {
        GridView grid = show();
        assertThat(bars(grid, ".badges")).isNotEmpty()
                .allMatch(bar -> bar.getLayoutBounds().getHeight() > LEAST_BAR_HEIGHT);
    }

    @Test
    void aClickOnTheNumberOpensTheStackAndOneBesideItSelects() {
        GridView grid = show();
        Node bar = bars(grid, ".kinds").getFirst();
        window.robot().clickOn(bar);
        assertThat(stacks).containsExactly(1000L);
        window.robot().clickOn(bar.getParent());
        assertThat(stacks).hasSize(1);
        assertThat(grid.selection().ids()).containsExactly(1000);
        assertThat(opened).isEmpty();
    }

    @Test
    void aSlowClickOpensTheStackThoughTheNumberMakesRoomForTheCheckMarkMeanwhile() {
        GridView grid = show();
        Node bar = bars(grid, ".kinds").getFirst();
        double before = bar.getLayoutX();
        window.robot().moveTo(bar).press(MouseButton.PRIMARY);
        window.await(() -> bar.getLayoutX() > before);
        window.robot().release(MouseButton.PRIMARY);
        assertThat(stacks).containsExactly(1000L);
    }

    @Test
    void whatIsShownIsSaid() {
        GridView grid = show();
        List<String> said = window.call(() -> Stream.of(0, 2, 5).map(grid.names()::spoken).toList());
        assertThat(said).containsExactly("Photo, stack of 3 photos", "Video, 1:05",
                "Photo, stack of 12 photos, Live photo, animation, raw file");
    }

    @Test
    void filmsLastAsPlayersShowIt() {
        assertThat(Stream.of(1, 7_900, 65_000, 754_000, 3_723_000).map(FilmLength::of)).containsExactly("0:01", "0:07",
                "1:05", "12:34", "1:02:03");
    }

    private GridView show() {
        GridView[] made = new GridView[1];
        window.show(() -> {
            made[0] = new GridView(cache, new Background(workers, new UiThread()), new Language(Locale.ENGLISH));
            made[0].reducedMotionProperty().set(true);
            made[0].setOnOpen(opened::add);
            made[0].setOnOpenStack(stacks::add);
            made[0].showAt(new Marked(), 0);
            return new StackPane(made[0]);
        });
        shown.add(made[0]);
        window.await(() -> made[0].filledProperty().get());
        return made[0];
    }

    private List<Node> bars(GridView grid, String style) {
        return window.call(() -> grid.lookupAll(style)
                .stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingInt(bar -> ((GridCell) bar.getParent()).index()))
                .toList());
    }

    private static boolean isWithinItsCell(Node bar) {
        double width = bar.getParent().getLayoutBounds().getWidth();
        return ((Parent) bar).getChildrenUnmodifiable()
                .stream()
                .filter(Node::isVisible)
                .allMatch(mark -> bar.getLayoutX() + mark.getBoundsInParent().getMaxX() <= width);
    }

    /** Photos that each have other marks; those after the first twelve have them again. */
    private record Marked() implements GridItems {
        private static final float[] ASPECTS = {1.5f, 0.75f, 1.78f, 1, 0.75f};

        @Override
        public int size() {
            return 60;
        }

        @Override
        public long id(int index) {
            return 1000L + index;
        }

        @Override
        public float aspect(int index) {
            return ASPECTS[index % ASPECTS.length];
        }

        @Override
        public int averageColor(int index) {
            return 0x808080;
        }

        @Override
        public int badges(int index) {
            return BADGES.get(index % BADGES.size());
        }

        @Override
        public int duration(int index) {
            return GridBadges.has(badges(index), GridBadges.VIDEO) ? 65_000 : 0;
        }

        @Override
        public Map<Long, GridDescription> describe(List<Long> ids) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), _ -> new GridDescription("", "")));
        }
    }
}
