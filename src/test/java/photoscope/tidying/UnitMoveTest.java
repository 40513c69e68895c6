package photoscope.tidying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moving files that stay together promises, whatever it finds half done. */
class UnitMoveTest {
    @TempDir
    Path root;

    private FileMove move(String from, String to) throws IOException {
        Path file = root.resolve(from);
        return new FileMove(file, root.resolve(to), Files.size(file), Files.getLastModifiedTime(file).toMillis(), true);
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).resolveSibling("."));
        return Files.writeString(root.resolve(name), text);
    }

    private UnitMove run(boolean wasCutOff, FileMove... moves) {
        UnitMove unit = new UnitMove(OrganizeMode.MOVE, wasCutOff);
        unit.run(List.of(moves));
        unit.finish();
        return unit;
    }

    @Test
    void allMoveOrNone() throws IOException {
        write("a.jpg", "a");
        write("a.mov", "film");
        FileMove first = move("a.jpg", "to/a.jpg");
        FileMove second = move("a.mov", "to/a.mov");
        write("to/a.mov", "another");
        UnitMove unit = run(false, first, second);
        assertThat(unit.done()).isEmpty();
        assertThat(unit.problems()).hasSize(1);
        assertThat(root.resolve("a.jpg")).hasContent("a");
        assertThat(root.resolve("to/a.jpg")).doesNotExist();
        assertThat(root.resolve("to/a.mov")).hasContent("another");
        Files.delete(root.resolve("to/a.mov"));
        assertThat(run(false, first, second).done()).hasSize(2);
        assertThat(root.resolve("to/a.mov")).hasContent("film");
        assertThat(root.resolve("a.jpg")).doesNotExist();
    }

    @Test
    void whatWasCutOffAnywhereIsFinished() throws IOException {
        write("done.jpg", "done");
        write("linked.jpg", "linked");
        write("copied.jpg", "copied");
        write("not yet.jpg", "not yet");
        FileMove[] moves = {move("done.jpg", "to/done.jpg"), move("linked.jpg", "to/linked.jpg"),
            move("copied.jpg", "to/copied.jpg"), move("not yet.jpg", "to/not yet.jpg")};
        Files.createDirectories(root.resolve("to"));
        Files.move(root.resolve("done.jpg"), root.resolve("to/done.jpg"));
        Files.createLink(root.resolve("to/linked.jpg"), root.resolve("linked.jpg"));
        Files.copy(root.resolve("copied.jpg"), root.resolve("to/copied.jpg"));
        UnitMove unit = run(true, moves);
        assertThat(unit.problems()).isEmpty();
        assertThat(unit.done()).hasSize(4);
        for (FileMove move : moves) {
            assertThat(move.from()).doesNotExist();
            assertThat(move.to()).hasContent(String.valueOf(move.to().getFileName()).replace(".jpg", ""));
        }
        assertThat(run(true, moves).done()).as("once more changes nothing").hasSize(4);
    }

    @Test
    void aFolderThatHasTwoNamesIsNoReasonToDeleteItsFiles() throws IOException {
        write("folder/a.jpg", "a");
        Files.createSymbolicLink(root.resolve("other"), root.resolve("folder"));
        UnitMove unit = run(true, move("folder/a.jpg", "other/a.jpg"));
        assertThat(unit.done()).isEmpty();
        assertThat(root.resolve("folder/a.jpg")).hasContent("a");
    }

    @Test
    void whatIsWrittenBesideAPhotoWhileItIsCopiedIsNotLost() throws IOException {
        write("a.xmp", "before");
        write("to/a.xmp", "before");
        FileMove photo = move("a.xmp", "to/a.xmp");
        UnitMove unit = new UnitMove(OrganizeMode.MOVE, true);
        unit.run(List.of(new FileMove(photo.from(), photo.to(), photo.bytes(), photo.modified(), false)));
        write("a.xmp", "edited");
        unit.finish();
        assertThat(root.resolve("a.xmp")).hasContent("edited");
        assertThat(unit.problems()).hasSize(1);
    }

    @Test
    void whatWasChangedMeanwhileStays() throws IOException {
        write("a.jpg", "a");
        FileMove move = move("a.jpg", "to/a.jpg");
        write("a.jpg", "longer");
        assertThat(run(false, move).problems()).hasSize(1);
        assertThat(root.resolve("a.jpg")).hasContent("longer");
    }
}
