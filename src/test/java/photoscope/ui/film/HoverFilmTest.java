package photoscope.ui.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.photo.PhotoId;
import photoscope.ui.TestWindow;
import photoscope.ui.details.SamplePhotos;
import photoscope.ui.grid.GridDescription;
import photoscope.ui.grid.GridItems;
import photoscope.ui.grid.GridView;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;
import photoscope.ui.thumbnail.ThumbnailCache;

/** What the grid promises of Live Photos under the mouse. */
class HoverFilmTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final SamplePhotos samples = SamplePhotos.usual();
    private final SampleFilms films = new SampleFilms();
    private final ExecutorService workers = Executors.newFixedThreadPool(2, Thread.ofPlatform().name("test").factory());
    private final ThumbnailCache cache = new ThumbnailCache(id -> samples.thumbnail(new PhotoId(id)), 1 << 26,
            new UiThread());
    private final Background background = new Background(workers, new UiThread());

    @AfterEach
    void close() {
        cache.close();
        films.close();
        workers.shutdownNow();
    }

    @Test
    void whatMovesIsSeenUnderTheMouseOnceAndGoesWithIt() {
        films.setMoving(new PhotoId(2), "meta-exiv2__small_video.mp4");
        films.setMoving(new PhotoId(3), "meta-drewnoakes__mov__with-gps.mov");
        GridView grid = show(false);
        window.robot().moveTo(middle(grid, 1));
        window.await(() -> motion(grid) != null);
        window.await(() -> motion(grid) == null);
        window.robot().moveTo(middle(grid, 2));
        window.await(() -> motion(grid) != null);
        window.snapshot("grid-motion");
        window.robot().moveTo(middle(grid, 0));
        window.await(() -> motion(grid) == null);
        assertThat(films.asked()).hasSizeGreaterThan(1).allSatisfy(asked -> {
            assertThat(asked.withSound()).isFalse();
            assertThat(asked.isLooped()).isFalse();
        });
        window.run(grid::close);
    }

    @Test
    void nothingMovesByItselfForThoseWhoWantNoMovement() {
        films.setMoving(new PhotoId(2), "meta-exiv2__small_video.mp4");
        GridView grid = show(true);
        window.robot().moveTo(middle(grid, 1));
        // the hint comes after the film would have begun
        window.await(() -> grid.lookupAll(".hover-hint").stream().anyMatch(Node::isVisible));
        assertThat(films.asked()).isEmpty();
        window.run(grid::close);
    }

    private GridView show(boolean isStill) {
        GridView shown = window.show(() -> {
            GridView grid = new GridView(cache, background, new Language(Locale.ENGLISH));
            grid.reducedMotionProperty().set(isStill);
            grid.setMotion(new HoverFilm(films, background));
            return grid;
        });
        window.run(() -> shown.show(new Items(samples)));
        window.await(() -> shown.filledProperty().get());
        return shown;
    }

    private Point2D middle(GridView grid, int index) {
        return window.call(() -> {
            Node cell = grid.lookupAll(".photo-cell")
                    .stream()
                    .filter(Node::isVisible)
                    .sorted((one, other) -> Double.compare(one.getLayoutY() * 10_000 + one.getLayoutX(),
                            other.getLayoutY() * 10_000 + other.getLayoutX()))
                    .toList()
                    .get(index);
            Bounds bounds = Objects.requireNonNull(cell.localToScreen(cell.getBoundsInLocal()));
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private static @Nullable ImageView motion(GridView grid) {
        return (ImageView) grid.lookup(".motion");
    }

    private record Items(SamplePhotos samples) implements GridItems {
        @Override
        public int size() {
            return 6;
        }

        @Override
        public long id(int index) {
            return samples.ids().get(index).value();
        }

        @Override
        public float aspect(int index) {
            return samples.aspect(samples.ids().get(index));
        }

        @Override
        public int averageColor(int index) {
            return 0x808080;
        }

        @Override
        public Map<Long, GridDescription> describe(List<Long> ids) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), _ -> new GridDescription("Photo", "")));
        }
    }
}
