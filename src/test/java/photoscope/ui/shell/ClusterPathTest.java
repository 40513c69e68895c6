package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.ui.Accessible;

class ClusterPathTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void photosArePutIntoANewClusterOpenedAndTakenOut() throws Exception {
        selectTwo();
        name("Holiday", KeyCode.C);
        window.awaitNotice("Added 2 photos to “Holiday”");
        window.awaitSidebar("Clusters, one cluster");
        showClusters("Holiday");
        Accessible.check(window.root());
        openFirst();
        window.awaitPhotos(2);
        window.photos().click(0);
        window.press(KeyCode.SHIFT, KeyCode.C);
        window.awaitNotice("Removed 1 photo from “Holiday”");
        window.awaitPhotos(1);
        assertThat(window.photos().names()).containsExactly(window.name(1));
    }

    @Test
    void photosAreGroupedAtAButton() {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        window.awaitText("No clusters yet");
        window.clickButton("Group my photos");
        window.awaitNotice("Grouped 36 photos");
        window.find("cluster-card", Node.class);
    }

    @Test
    void whatWasFoundIsKeptJudgedAndFiltered() throws Exception {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("harbour");
        window.press(KeyCode.ENTER);
        window.await(() -> window.root().lookup(".search-summary").isVisible() && window.grid().items().size() > 1
                && window.grid().items().hoverText(0) != null);
        int found = window.grid().items().size();
        name("Ports", KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        window.awaitNotice("Made the collection “Ports”");
        showClusters("Ports");
        openFirst();
        window.find("open-cluster", Node.class);
        window.awaitPhotos(found);
        assertThat(window.grid().items().sections()).isNotEmpty();
        Accessible.check(window.root());
        window.press(KeyCode.HOME);
        window.press(KeyCode.Y);
        window.awaitNotice("1 photo belongs to “Ports”");
        window.await(() -> window.grid()
                .lookupAll(".photo-cell")
                .stream()
                .anyMatch(cell -> cell.isVisible() && String.valueOf(cell.getAccessibleText()).contains("Approved")));
        window.snapshot("cluster-open");
        window.hands().clickOn(window.toggle("Only Belongs there, 1 photo"));
        window.awaitPhotos(1);
    }

    @Test
    void moreLikeAClusterAreAddedToIt() {
        openACollectionOfTwo();
        window.clickButton("More like these");
        window.awaitText("Not in “Few”, but like it");
        window.snapshot("cluster-alike");
        window.awaitPhotos(PreparedLibrary.PHOTOS - 2);
        window.press(KeyCode.HOME);
        window.clickButton("Add selected");
        window.awaitPhotos(PreparedLibrary.PHOTOS - 3);
        window.clickButton("Back to the cluster");
        window.awaitPhotos(3);
    }

    @Test
    void allOfAnOpenClusterIsAnnotated() {
        openACollectionOfTwo();
        window.press(KeyCode.SHIFT, KeyCode.A);
        window.find("annotate", Node.class);
        window.awaitText("2 photos");
        window.await(() -> window.photos().selectedCount() == 2);
    }

    @Test
    void theKeyboardComesFromTheSidebarIntoThePage() {
        window.photos().click(0);
        name("Holiday", KeyCode.C);
        window.awaitSidebar("Clusters, one cluster");
        window.test().run(() -> Objects.requireNonNull(window.root().lookup(".sidebar-list")).requestFocus());
        window.type("cl");
        window.press(KeyCode.ENTER);
        window.await(() -> Objects.requireNonNull(window.root().lookup(".cluster-grid")).isFocused());
        openFirst();
        window.awaitPhotos(1);
    }

    @Test
    void theSearchFieldTellsWhatAClusterIs() {
        window.photos().click(0);
        name("Holiday", KeyCode.C);
        window.awaitNotice("Added 1 photo");
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("cluster:");
        window.awaitText("1 photo");
        window.await(() -> window.isShown(node -> "Holiday, 1 photo".equals(node.getAccessibleText())));
        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.type("is:m");
        window.await(() -> window.isShown(node -> "missing, Its file is gone".equals(node.getAccessibleText())));
    }

    @Test
    void anOpenClusterIsToldInGerman() throws Exception {
        window.speak("de");
        window.reopen();
        selectTwo();
        name("Hafen", KeyCode.C);
        window.awaitNotice("hinzugefügt");
        showClusters("Hafen");
        openFirst();
        window.awaitPhotos(2);
        window.press(KeyCode.SHIFT, KeyCode.A);
        window.awaitText("Ganze Gruppe");
        window.awaitText("Ähnliche zeigen");
        window.snapshot("cluster-open-german");
    }

    private void selectTwo() {
        window.photos().click(0);
        window.photos().click(1, KeyCode.SHORTCUT);
    }

    /** Asks for a command that wants a name, and gives it. */
    private void name(String name, KeyCode... command) {
        window.press(command);
        window.type(name);
        window.press(KeyCode.ENTER);
    }

    /** Goes to the page of clusters, and waits for this one. */
    private void showClusters(String awaited) {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        window.awaitText(awaited);
    }

    private void openFirst() {
        window.press(KeyCode.HOME);
        window.press(KeyCode.ENTER);
    }

    private void openACollectionOfTwo() {
        selectTwo();
        name("Few", KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        window.awaitNotice("Made the collection “Few” of 2 photos");
        showClusters("Few");
        openFirst();
        window.awaitPhotos(2);
    }
}
