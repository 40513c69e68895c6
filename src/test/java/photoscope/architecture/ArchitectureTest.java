package photoscope.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Who may call whom: a room calls rooms on floors below its own, never above, never beside. */
@AnalyzeClasses(packages = "photoscope", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The floors from the ground up. Rooms of one floor do not know each other. */
    private static final List<List<String>> FLOORS = List.of(List.of("photo"), List.of("pixels", "storage"),
            List.of("platform"), List.of("catalog", "media", "models"),
            List.of("sources", "vectors", "words", "thumbnails"), List.of("search", "annotations"),
            List.of("indexing", "clusters", "tidying"), List.of("library"), List.of("bench"), List.of("ui", "cli"));

    @ArchTest
    static final ArchRule roomsCallOnlyDownwards = floors();

    @ArchTest
    static final ArchRule noCyclesBetweenRooms = slices().matching("photoscope.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule commandLineAndWindowReachLowRoomsThroughTheLibrary = noClasses().that()
            .resideInAnyPackage("photoscope.cli..", "photoscope.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("photoscope.catalog..", "photoscope.media..", "photoscope.models..",
                    "photoscope.sources..", "photoscope.vectors..", "photoscope.words..", "photoscope.thumbnails..");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = onlyIn("the window knows JavaFX", List.of("ui"), "javafx..");

    @ArchTest
    static final ArchRule onlyMediaKnowsAwt = onlyIn("one room turns bytes into pixels", List.of("media", "platform"),
            "java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule onlyMediaIsHeard = onlyIn("films are played by one room", List.of("media"), "javax.sound..");

    @ArchTest
    static final ArchRule onlyTheCatalogKnowsSql = onlyIn("SQL has one home", List.of("catalog", "sources"),
            "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..");

    @ArchTest
    static final ArchRule onlyModelsKnowOnnx = onlyIn("encoders have one home", List.of("models"), "ai.onnxruntime..");

    @ArchTest
    static final ArchRule onlyVectorsKnowJVector = onlyIn("the graph has one home", List.of("vectors"),
            "io.github.jbellis..");

    @ArchTest
    static final ArchRule onlyWordsKnowLucene = onlyIn("the word index has one home", List.of("words"),
            "org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses().that()
            .resideOutsideOfPackage("photoscope.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule threadsAreNamedAndOwned = noClasses().should()
            .callConstructor(Thread.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class, String.class)
            .because("threads come from Thread.ofPlatform().name(...) or an executor that is closed");

    @ArchTest
    static final ArchRule oneGateToTheUiThread = noClasses().that()
            .resideOutsideOfPackage("photoscope.ui.task..")
            .should()
            .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
            .because("whatever comes from another thread passes UiThread");

    @ArchTest
    static final ArchRule viewsAreNotInCircles = slices().matching("photoscope.ui.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule viewModelsKnowNoControl = noClasses().that()
            .haveSimpleNameEndingWith("Model")
            .and()
            .resideInAPackage("photoscope.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .allowEmptyShould(true);

    private static ArchRule floors() {
        List<ArchRule> rules = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (List<String> floor : FLOORS.reversed()) {
            for (String room : floor) {
                List<String> forbidden = new ArrayList<>(above);
                floor.stream().filter(other -> !other.equals(room)).forEach(forbidden::add);
                if (!forbidden.isEmpty()) {
                    rules.add(noClasses().that()
                            .resideInAPackage(packageOf(room))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    forbidden.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                            .allowEmptyShould(true));
                }
            }
            above.addAll(floor);
        }
        return CompositeArchRule.of(rules);
    }

    private static ArchRule onlyIn(String because, List<String> rooms, String... packages) {
        return noClasses().that()
                .resideOutsideOfPackages(rooms.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(because);
    }

    private static String packageOf(String room) {
        return "photoscope." + room + "..";
    }
}
