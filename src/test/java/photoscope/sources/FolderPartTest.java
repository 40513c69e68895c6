package photoscope.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scanning of parts. */
class FolderPartTest {
    @Test
    void whatLiesInAnotherPartIsLeftOut() {
        assertThat(FolderPart.withoutCovered(List.of(FolderPart.shallow("(x)"), FolderPart.deep("a"),
                FolderPart.shallow("a/b"), FolderPart.deep("a-b"), FolderPart.shallow("a"), FolderPart.deep("c/d"),
                FolderPart.shallow("c")))).containsExactlyInAnyOrder(FolderPart.shallow("(x)"), FolderPart.deep("a"),
                        FolderPart.deep("a-b"), FolderPart.shallow("c"), FolderPart.deep("c/d"));
        assertThat(
                FolderPart.withoutCovered(List.of(FolderPart.shallow("(x)"), FolderPart.WHOLE, FolderPart.shallow(""))))
                .containsExactly(FolderPart.WHOLE);
    }

    @Test
    void onlyThePartsAreScannedAndOnlyWhereTheRulesLead(@TempDir Path root) throws Exception {
        for (String name : List.of("a.jpg", "in/b.jpg", "in/deep/c.jpg", "other/d.jpg", ".hidden/e.jpg", "no/f.jpg")) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), name);
        }
        CollectingListener found = new CollectingListener();
        ScanResult result = new FolderScan(root, ScanRules.of(List.of(), List.of("no/**"))).run(found,
                List.of(FolderPart.shallow("in"), FolderPart.deep(".hidden"), FolderPart.deep("no"),
                        FolderPart.deep("gone"), FolderPart.deep("a.jpg")));
        assertThat(result).isInstanceOf(ScanResult.Finished.class);
        assertThat(found.candidates()).containsExactly("in/b.jpg");
    }
}
