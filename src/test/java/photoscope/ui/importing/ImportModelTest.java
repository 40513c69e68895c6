package photoscope.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;

import photoscope.library.LibraryException;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;
import photoscope.tidying.ImportedFile;
import photoscope.tidying.ImportedFile.Outcome;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;

/** What the form of an import says and when it can begin. */
class ImportModelTest {
    private static final Path CARD = Path.of("/card/DCIM");
    private static final Path PICTURES = Path.of("/Pictures");
    private final List<Runnable> late = new ArrayList<>();
    private final StandIn imports = new StandIn();
    private final ImportModel model = new ImportModel(imports, new Background(late::add, Runnable::run),
            new Language(Locale.ENGLISH).wordsOf(ImportModel.class), PICTURES, LocalDateTime.of(2024, 5, 7, 8, 9));

    /** Answers with one new file and one that is known. */
    private static final class StandIn implements Imports {
        private final List<ImportRequest> started = new ArrayList<>();
        private boolean fails;
        private boolean hasNew = true;

        @Override
        public ImportReport preview(ImportRequest request, BooleanSupplier isWanted) throws LibraryException {
            if (fails) {
                throw new LibraryException("There is no folder " + request.from() + ".");
            }
            ImportedFile coming = new ImportedFile(request.from().resolve("a.jpg"), request.to().resolve("2019/a.jpg"),
                    2_500_000, hasNew ? Outcome.NEW : Outcome.THERE);
            ImportedFile known = new ImportedFile(request.from().resolve("b.jpg"), request.to().resolve("b.jpg"), 1,
                    Outcome.IN_LIBRARY);
            return new ImportReport(request.from(), request.to(), true, false, null, List.of(coming, known), List.of(),
                    List.of(), 0);
        }

        @Override
        public void start(ImportRequest request) {
            started.add(request);
        }
    }

    private void runLate() {
        List<Runnable> now = List.copyOf(late);
        late.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void anExampleStandsThereFromTheBeginningAndItSaysWhatIsMissing() {
        assertThat(model.example().get()).contains(PICTURES.resolve("2024/2024-05/IMG_1234.JPG").toString());
        assertThat(model.objection().get()).isEqualTo("Choose a card or folder first.");
        model.start();
        assertThat(imports.started).isEmpty();
    }

    @Test
    void whatWouldComeIsToldOnceItIsKnownAndThenItCanBegin() {
        model.setFrom(CARD);
        assertThat(model.objection().get()).startsWith("Looking");
        runLate();
        assertThat(model.coming().get()).isEqualTo("1 new file to copy, 2.5 MB. 1 is in the library already.");
        assertThat(model.example().get()).contains(PICTURES.resolve("2019/a.jpg").toString());
        assertThat(model.objection().get()).isEmpty();
        model.start();
        assertThat(imports.started).singleElement().satisfies(request -> assertThat(request.from()).isEqualTo(CARD));
    }

    @Test
    void aLateAnswerToAnOlderQuestionIsDropped() {
        model.setFrom(CARD);
        model.setLayout("{camera}");
        assertThat(late).hasSize(2);
        late.removeLast();
        runLate();
        assertThat(model.objection().get()).startsWith("Looking");
    }

    @Test
    void nothingNewAndWhatFailsStandAgainstIt() {
        imports.hasNew = false;
        model.setFrom(CARD);
        runLate();
        assertThat(model.objection().get()).isEqualTo("There is nothing new to copy.");
        imports.fails = true;
        model.setTo(Path.of("/else"));
        runLate();
        assertThat(model.objection().get()).contains("There is no folder");
        model.setLayout("{yaer}");
        assertThat(model.objection().get()).startsWith("These folders are not understood");
        assertThat(model.example().get()).isEmpty();
    }
}
