package photoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.annotations.Edit;
import photoscope.photo.DateSource;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.GeoPoint;
import photoscope.photo.PhotoGroups;
import photoscope.photo.PhotoId;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Rating;
import photoscope.photo.Sentence;
import photoscope.photo.StackRole;
import photoscope.photo.Stage;
import photoscope.photo.TakenAt;
import photoscope.search.Reason;
import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.command.Commands;
import photoscope.ui.control.VerticalScroll;
import photoscope.ui.details.FileReach;
import photoscope.ui.details.Notes;
import photoscope.ui.details.PhotoDetails;
import photoscope.ui.details.SamplePhotos;
import photoscope.ui.details.SampleSeveral;
import photoscope.ui.details.StackedPhoto;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;

class InspectorTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final SamplePhotos samples = SamplePhotos.usual();
    private final ExecutorService workers = Executors.newFixedThreadPool(2, Thread.ofPlatform().name("test").factory());
    private final List<String> edits = new CopyOnWriteArrayList<>();
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final Map<PhotoId, Notes> notes = new ConcurrentHashMap<>();
    private final Commands commands = new Commands("Not here.");
    private final Inspector inspector = window.call(() -> new Inspector(parts(Locale.ENGLISH)));

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void onePhotoIsToldInFull() {
        show(inspector,
                new Selection(List.of(samples.ids().get(3)), 0.87f,
                        List.of(new Reason.LooksLike(0.87f, Reason.Example.WORDS),
                                new Reason.HasWords(List.of("keywords", "caption"), true))));
        assertThat(window.find(".inspector .name", Label.class).getText()).isEqualTo("Landscape_3.jpg");
        Accessible.check(window.scene().getRoot());
        window.snapshot("inspector-one");
    }

    @Test
    void thePhotosOfAStackAreGoneToByTheirRoles() {
        show(inspector, Selection.of(List.of(samples.ids().get(3))));
        window.snapshot("inspector-stack");
        window.click("RAW");
        assertThat(opened).containsExactly("3 1");
        show(inspector, Selection.of(List.of(samples.ids().get(4))));
        assertThat(window.find(".inspector .stack-line", Node.class).isVisible()).isFalse();
    }

    @Test
    void peopleAndAlbumsAreGoneToByMouseAndKeyboard() {
        show(inspector, Selection.of(List.of(samples.ids().get(3))));
        Accessible.check(window.scene().getRoot());
        Hyperlink person = window.robot().lookup("Ann Example-Longname").queryAs(Hyperlink.class);
        window.run(() -> {
            person.requestFocus();
            VerticalScroll.reveal(person.getParent().getParent().getParent().getParent());
        });
        window.snapshot("inspector-groups");
        window.press(KeyCode.SPACE);
        window.run(() -> window.robot().lookup("Iceland").queryAs(Hyperlink.class).fire());
        assertThat(opened).containsExactly("person:\"Ann Example-Longname\"", "album:\"Iceland\"");
    }

    @Test
    void germanFitsToo() {
        Inspector german = window.call(() -> new Inspector(parts(Locale.GERMAN)));
        show(german, Selection.of(List.of(samples.ids().get(3))));
        window.snapshot("inspector-one-german");
    }

    @Test
    void nothingSelectedGivesAHint() {
        window.show(() -> frame(inspector));
        Accessible.check(window.scene().getRoot());
        window.snapshot("inspector-none");
    }

    @Test
    void severalTellWhatTheyHaveInCommon() {
        notes.put(samples.ids().get(4), new Notes("", "Two dogs", 2, true, false, List.of("dog", "street")));
        show(inspector, Selection.of(samples.ids().subList(2, 6)));
        assertThat(window.find(".inspector .name", Label.class).getText()).isEqualTo("4 photos");
        assertThat(window.find(".preview > .count", Label.class).getText()).isEqualTo("4 photos");
        window.snapshot("inspector-several");
    }

    @Test
    void aProblemIsSaidWithWhatToDo() {
        boolean[] retried = new boolean[1];
        window.run(() -> commands.handle(Command.RETRY, () -> retried[0] = true));
        show(inspector, Selection.of(List.of(samples.ids().get(10))));
        window.snapshot("inspector-problem");
        window.click("Try again");
        assertThat(retried[0]).isTrue();
    }

    @Test
    void aCaptionIsSavedWhenOneLeavesIt() {
        show(inspector, Selection.of(List.of(samples.ids().get(4))));
        window.run(() -> window.find(".inspector .text-area", TextArea.class).requestFocus());
        window.type("Black and white");
        assertThat(edits).isEmpty();
        window.run(() -> inspector.editTags());
        assertThat(edits).containsExactly("SetCaption[caption=Black and white]");
    }

    @Test
    void aCaptionBegunIsSavedForItsOwnPhotoWhenAnotherIsSelected() {
        show(inspector, Selection.of(List.of(samples.ids().get(4))));
        window.run(() -> window.find(".inspector .text-area", TextArea.class).requestFocus());
        window.type("Mine");
        window.run(() -> inspector.show(Selection.of(List.of(samples.ids().get(5)))));
        window.await(() -> notes.containsKey(samples.ids().get(4)));
        assertThat(notes.get(samples.ids().get(4))).extracting(Notes::caption).isEqualTo("Mine");
        assertThat(notes).doesNotContainKey(samples.ids().get(5));
        window.await(() -> window.find(".text-area", TextArea.class).getText().isEmpty());
    }

    @Test
    void starsAreGivenByKeyboard() {
        show(inspector, Selection.of(List.of(samples.ids().get(4))));
        window.run(() -> window.find(".star-rating", Node.class).requestFocus());
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.DIGIT5);
        window.press(KeyCode.HOME);
        assertThat(edits).containsExactly("SetRating[rating=Rating[stars=1]]", "SetRating[rating=Rating[stars=5]]",
                "SetRating[rating=Rating[stars=0]]");
    }

    @Test
    void tagsAreCompletedAddedAndRemoved() {
        show(inspector, Selection.of(List.of(samples.ids().get(3))));
        window.run(() -> inspector.editTags());
        window.type("la");
        window.await(() -> window.robot().lookup(".tag-completion").tryQuery().isPresent());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.type("new one,");
        window.press(KeyCode.BACK_SPACE);
        window.press(KeyCode.SPACE);
        assertThat(edits).containsExactly("AddTag[tag=lake]", "AddTag[tag=new one]", "RemoveTag[tag=new one]");
    }

    private void show(Inspector shown, Selection selection) {
        window.show(() -> frame(shown));
        window.run(() -> shown.show(selection));
        window.await(() -> window.robot().lookup(".inspector .name").tryQuery().isPresent());
        window.await(() -> window.robot().lookup(".inspector .preview .image-view").query() != null);
        window.settle();
    }

    private static Parent frame(Inspector inspector) {
        Region grid = new Region();
        HBox.setHgrow(grid, Priority.ALWAYS);
        return new HBox(grid, inspector.node());
    }

    private Optional<PhotoDetails> details(PhotoId photo) {
        if (photo.equals(samples.ids().getLast())) {
            return samples.of(samples.ids().getFirst())
                    .map(known -> new PhotoDetails(photo, Path.of("/home/ann/Pictures/broken.jpg"), List.of(),
                            known.kind(), FileType.JPEG, 18, FileReach.AWAY, "Pictures", known.facts(), List.of(),
                            known.notes(), new Problem(Stage.DECODE, ProblemKind.DAMAGED,
                                    Sentence.verbatim("The JPEG file is damaged, no picture can be made of it."))));
        }
        return samples.of(photo).map(known -> {
            Facts facts = known.facts();
            Facts full = photo.equals(samples.ids().get(3))
                    ? new Facts(facts.width(), facts.height(), 1,
                            new TakenAt(LocalDateTime.of(2024, 3, 17, 14, 25), null, DateSource.EXIF_ORIGINAL),
                            "Canon EOS R6", "RF 24-105mm F4 L IS USM", new Exposure(0.004, 8.0, 200, 35.0),
                            new GeoPoint(63.61562, -19.98856), null, null, List.of(), Rating.NONE, "Ann Example")
                    : facts;
            Notes usual = photo.equals(samples.ids().get(3))
                    ? new Notes("Seljalandsfoss", "The waterfall in the evening, seen from the path behind it.", 4,
                            true, false, List.of("iceland", "waterfall", "landscape", "evening"))
                    : known.notes();
            Path file = Path.of("/home/ann/Pictures/2024/Iceland in spring/", known.name());
            PhotoGroups groups = photo.equals(samples.ids().get(3))
                    ? new PhotoGroups(List.of("Iceland", "The most beautiful waterfalls that I have ever seen"),
                            List.of("Ann", "Bob Sample", "Ann Example-Longname"))
                    : PhotoGroups.NONE;
            return new PhotoDetails(photo, file, known.name(), List.of(), known.kind(), known.type(), known.bytes(),
                    FileReach.THERE, "Pictures", full, stack(photo), groups, notes.getOrDefault(photo, usual), null);
        });
    }

    /** The third photo stands for a stack. */
    private List<StackedPhoto> stack(PhotoId photo) {
        return photo.equals(samples.ids().get(3))
                ? List.of(new StackedPhoto(photo, "fall.jpg", null),
                        new StackedPhoto(samples.ids().get(1), "fall.dng", StackRole.RAW),
                        new StackedPhoto(samples.ids().get(2), "fall.mov", StackRole.FILM))
                : List.of();
    }

    private InspectorParts parts(Locale language) {
        for (Command command : List.of(Command.REVEAL, Command.COPY_PATH, Command.RETRY)) {
            commands.handle(command, () -> {});
        }
        return new InspectorParts(new Language(language), new Background(workers, new UiThread()), samples,
                new SampleSeveral(this::details), this::apply, _ -> List.of("lake", "landscape"),
                new CommandControls(commands, new Language(language).wordsOf(CommandControls.class)), new NoClusters(),
                (leader, member) -> opened.add(samples.ids().indexOf(leader) + " " + samples.ids().indexOf(member)),
                opened::add);
    }

    private CompletableFuture<?> apply(Edit edit, List<PhotoId> photos) {
        edits.add(edit.toString());
        for (PhotoId photo : photos) {
            Notes before = details(photo).orElseThrow().notes();
            notes.put(photo, switch (edit) {
                case Edit.SetRating(Rating rating) -> new Notes(before.title(), before.caption(), rating.stars(),
                        before.isFavourite(), before.isHidden(), before.tags());
                case Edit.SetCaption(String caption) -> new Notes(before.title(), caption, before.stars(),
                        before.isFavourite(), before.isHidden(), before.tags());
                case Edit.AddTag(String tag) ->
                    withTags(before, Stream.concat(before.tags().stream(), Stream.of(tag)).toList());
                case Edit.RemoveTag(String tag) ->
                    withTags(before, before.tags().stream().filter(other -> !other.equals(tag)).toList());
                default -> before;
            });
        }
        return CompletableFuture.completedFuture(null);
    }

    private static Notes withTags(Notes before, List<String> tags) {
        return new Notes(before.title(), before.caption(), before.stars(), before.isFavourite(), before.isHidden(),
                tags);
    }
}
