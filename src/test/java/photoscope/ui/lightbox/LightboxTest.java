package photoscope.ui.lightbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.SharedFiles;
import photoscope.photo.PhotoId;
import photoscope.pixels.Region;
import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.command.Commands;
import photoscope.ui.details.SamplePhotos;
import photoscope.ui.film.SampleFilms;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;

class LightboxTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final SamplePhotos samples = SamplePhotos.usual();
    private final SampleFilms films = new SampleFilms();
    private final ExecutorService workers = Executors.newFixedThreadPool(2, Thread.ofPlatform().name("test").factory());
    private final List<String> asked = new ArrayList<>();
    private final Commands commands = new Commands("Not here.");
    private final SampleList list = new SampleList(samples);
    private final Lightbox lightbox = window.call(() -> new Lightbox(parts()));

    @AfterEach
    void stop() {
        window.run(lightbox::close);
        workers.shutdownNow();
        films.close();
    }

    @Test
    void aPictureArrivesSharpAndInItsPlace() {
        open(3);
        ImageView image = image();
        assertThat(image.getFitHeight()).isBetween(600.0, 680.0);
        assertThat(image.getFitWidth() / image.getFitHeight()).isCloseTo((double) list.aspect(3), offset(0.01));
        Accessible.check(window.scene().getRoot());
        window.snapshot("lightbox");
    }

    @Test
    void arrowsGoToTheNeighboursAndStopAtTheEnds() {
        open(0);
        window.press(KeyCode.LEFT);
        assertThat(index()).isZero();
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        assertThat(index()).isEqualTo(2);
        window.press(KeyCode.END);
        assertThat(index()).isEqualTo(list.size() - 1);
        window.press(KeyCode.RIGHT);
        assertThat(index()).isEqualTo(list.size() - 1);
        window.press(KeyCode.HOME);
        assertThat(index()).isZero();
    }

    @Test
    void aPhotoThatStandsOnItsSideInTheFileStandsUpright() {
        open(2);
        window.press(KeyCode.I);
        window.await(() -> window.robot().lookup(".info-panel .name").tryQuery().isPresent());
        ImageView image = image();
        assertThat(image.getFitWidth()).isGreaterThan(image.getFitHeight());
        window.snapshot("lightbox-info");
    }

    @Test
    void atActualSizeAllPixelsAreThereAndThePictureKeepsItsPlace() {
        open(3);
        window.press(KeyCode.Z);
        window.await(() -> image().getImage().getWidth() == 1800);
        assertThat(image().getFitWidth()).isEqualTo(1800);
        double left = image().getX();
        window.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(image().getX()).isEqualTo(left + 80);
        window.snapshot("lightbox-actual-size");
        window.press(KeyCode.Z);
        assertThat(image().getFitWidth()).isLessThan(1280);
    }

    @Test
    void theHeartIsFilledWhereThePhotoIsAFavourite() {
        list.favourites.add(1);
        open(0);
        Node heart = window.find(".filled-heart", Node.class);
        assertThat(heart.isVisible()).isFalse();
        window.press(KeyCode.RIGHT);
        assertThat(heart.isVisible()).isTrue();
        list.favourites.clear();
        window.run(lightbox::detailsChanged);
        assertThat(heart.isVisible()).isFalse();
    }

    @Test
    void aPictureSmallerThanTheWindowIsShownAtTwiceItsSizeAtMost() {
        open(1);
        assertThat(image().getFitWidth()).isEqualTo(1000);
        window.snapshot("lightbox-small");
    }

    @Test
    void aMarkedPartIsLookedForAsFractionsOfThePicture() {
        open(3);
        ImageView image = image();
        window.press(KeyCode.R);
        window.robot().drag(point(image, 0.25, 0.25), MouseButton.PRIMARY).dropTo(point(image, 0.75, 0.5));
        window.settle();
        window.snapshot("lightbox-marked");
        window.click("Find similar");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).isEqualTo("closed 3");
        assertThat(asked.get(1)).isEqualTo("similar 4 25 25 50 25");
        assertThat(index()).isEqualTo(-1);
    }

    @Test
    void escClosesItOverThePhotoThatWasShownLast() {
        open(4);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ESCAPE);
        assertThat(asked).containsExactly("closed 5");
        assertThat(window.call(() -> lightbox.node().isVisible())).isFalse();
    }

    @Test
    void whatCannotBeShownIsSaidInThePicturesPlace() {
        open(10);
        window.await(() -> window.robot().lookup(".notice").query().isVisible());
        window.snapshot("lightbox-trouble");
    }

    @Test
    void aVideoOffersTheUsualApp() {
        list.video = 5;
        boolean[] opened = new boolean[1];
        window.run(() -> commands.handle(Command.OPEN_WITH_SYSTEM, () -> opened[0] = true));
        open(5);
        window.snapshot("lightbox-video");
        window.click(".moments .button");
        assertThat(opened[0]).isTrue();
    }

    @Test
    void aFilmOpensAtTheMomentItWasFoundByAndShowsTheOneThatIsChosen() {
        list.video = 5;
        list.moment = 12_000;
        open(5);
        window.await(() -> samples.asked().contains(12_000));
        assertThat(moment("0:12").isSelected()).isTrue();
        window.click("1:23");
        window.await(() -> samples.asked().contains(83_500));
        assertThat(moment("1:23").isSelected()).isTrue();
        assertThat(moment("0:12").isSelected()).isFalse();
        window.snapshot("lightbox-film");
    }

    @Test
    void whatWasFoundIsOutlinedWhenThePictureComes() {
        list.found = 3;
        open(3);
        Node outline = window.find(".region-frame.found", Node.class);
        ImageView image = image();
        assertThat(outline.isVisible()).isTrue();
        assertThat(outline.getBoundsInParent().getWidth()).isCloseTo(image.getFitWidth() / 2, offset(2.0));
        assertThat(outline.getBoundsInParent().getHeight()).isCloseTo(image.getFitHeight() / 2, offset(2.0));
        window.snapshot("lightbox-found");
        window.press(KeyCode.RIGHT);
        assertThat(outline.isVisible()).isFalse();
    }

    @Test
    void aFilmPlaysFromTheMomentItWasFoundByAndEndsWhenOneGoesOn() {
        list.video = 5;
        list.moment = 12_000;
        open(5);
        window.click(".play-button");
        window.await(() -> film().getImage() != null && time().startsWith("0:13 / 0:44"));
        assertThat(window.find(".play-button", Node.class).isVisible()).isFalse();
        window.press(KeyCode.SPACE);
        String stopped = time();
        Image seen = film().getImage();
        Accessible.check(window.scene().getRoot());
        window.snapshot("lightbox-playing");
        assertThat(time()).isEqualTo(stopped);
        assertThat(film().getImage()).isSameAs(seen);
        window.run(() -> commands.run(Command.SEEK_FORWARD));
        window.await(() -> time().startsWith("0:1" + (Integer.parseInt(stopped.substring(3, 4)) + 5)));
        window.click("0:00");
        window.await(() -> time().startsWith("0:00"));
        window.press(KeyCode.SPACE);
        window.await(() -> time().startsWith("0:01"));
        window.press(KeyCode.RIGHT);
        assertThat(film().getImage()).isNull();
        window.await(() -> ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive));
        assertThat(films.asked()).singleElement().satisfies(asked -> assertThat(asked.from()).isEqualTo(12_000));
    }

    @Test
    void aClickOnTheFilmStopsItAndTheTimeLineLeadsElsewhere() {
        list.video = 5;
        open(5);
        window.robot().clickOn(stagePoint());
        window.await(() -> time().startsWith("0:01"));
        window.robot().clickOn(stagePoint());
        window.await(() -> spoken(".film-bar .button").equals("Play"));
        window.run(() -> window.find(".film-line", Slider.class).setValue(30_000));
        window.await(() -> time().startsWith("0:30"));
        window.run(() -> commands.run(Command.MUTE));
        assertThat(window.robot().lookup(".film-bar .button").<Button>queryAll().stream().map(Node::getAccessibleText))
                .containsExactly("Play", "Sound on");
    }

    @Test
    void aFilmThatCanNotBePlayedSaysSoAndOffersTheUsualApp() {
        films.setFilm(SharedFiles.path("photos/broken/made-here/header-only.jpg"));
        list.video = 5;
        open(5);
        window.press(KeyCode.SPACE);
        window.await(() -> window.find(".notice", Node.class).isVisible());
        assertThat(window.robot().lookup("This is no video.").tryQuery()).isPresent();
        assertThat(window.robot().lookup(".notice .button").queryAll()).hasSize(2);
        window.snapshot("lightbox-unplayable");
    }

    @Test
    void whatMovesBehindAPhotoIsPlayedByItsButton() {
        films.setMoving(list.id(4), "meta-drewnoakes__mp4__uuid540.mp4");
        open(4);
        window.await(() -> commands.canRun(Command.LIVE));
        window.run(() -> commands.run(Command.LIVE));
        window.await(() -> film().getImage() != null);
        assertThat(window.find(".film-bar", Node.class).isVisible()).isFalse();
        window.snapshot("lightbox-live");
        window.run(() -> commands.run(Command.LIVE));
        assertThat(film().getImage()).isNull();
        window.press(KeyCode.RIGHT);
        assertThat(commands.canRun(Command.LIVE)).isFalse();
        assertThat(films.asked()).singleElement().satisfies(asked -> assertThat(asked.isLooped()).isTrue());
    }

    private Point2D stagePoint() {
        return window.call(() -> film().getParent().localToScreen(300, 300));
    }

    private String spoken(String selector) {
        return window.find(selector, Button.class).getAccessibleText();
    }

    private String time() {
        return window.find(".film-time", Label.class).getText();
    }

    private ImageView film() {
        return window.find(".picture-stage .film", ImageView.class);
    }

    private ToggleButton moment(String time) {
        return window.call(() -> window.robot()
                .lookup(".moment")
                .<ToggleButton>queryAll()
                .stream()
                .filter(moment -> moment.getText().equals(time))
                .findFirst()
                .orElseThrow());
    }

    private void open(int index) {
        window.show(() -> new StackPane((Parent) lightbox.node()));
        window.run(() -> lightbox.handle(new CommandHandlers(commands)));
        window.run(() -> lightbox.open(list, index));
        if (index < samples.ids().size() - 1) {
            window.await(() -> image().getImage() != null && (index == list.video || !zoom().getText().isEmpty()));
        }
    }

    /** Tells the scale when the picture itself is here. */
    private Button zoom() {
        return window.find(".zoom", Button.class);
    }

    private int index() {
        return window.call(() -> lightbox.index().get());
    }

    private ImageView image() {
        return window.find(".picture-stage .picture", ImageView.class);
    }

    private static Point2D point(ImageView image, double x, double y) {
        return image.localToScreen(image.getX() + image.getFitWidth() * x, image.getY() + image.getFitHeight() * y);
    }

    private LightboxParts parts() {
        for (Command command : List.of(Command.FAVOURITE, Command.HIDE, Command.OPEN_WITH_SYSTEM,
                Command.FULL_SCREEN)) {
            commands.handle(command, () -> {});
        }
        return new LightboxParts(new Language(Locale.ENGLISH), new Background(workers, new UiThread()), samples, films,
                samples, new CommandControls(commands, new Language(Locale.ENGLISH).wordsOf(CommandControls.class)),
                new LightboxActions() {
                    @Override
                    public void findSimilar(PhotoId photo, Region region) {
                        asked.add("similar " + photo.value() + " " + Math.round(region.x() * 100) + " "
                                + Math.round(region.y() * 100) + " " + Math.round(region.width() * 100) + " "
                                + Math.round(region.height() * 100));
                    }

                    @Override
                    public void closed(PhotoId photo, int index) {
                        asked.add("closed " + index);
                    }
                });
    }
}
