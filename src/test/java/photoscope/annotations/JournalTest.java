package photoscope.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Change.Kind;
import photoscope.annotations.Edit.AddTag;
import photoscope.annotations.Edit.RemoveTag;
import photoscope.annotations.Edit.SetCaption;
import photoscope.annotations.Edit.SetFavourite;
import photoscope.annotations.Edit.SetHidden;
import photoscope.annotations.Edit.SetRating;
import photoscope.annotations.Edit.SetTitle;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.storage.Journal;

class JournalTest {
    @TempDir
    Path folder;

    private static Change change(long number, String caption) {
        return new Change(number, Instant.parse("2026-05-01T10:00:00Z"), Kind.EDIT, number, 0,
                List.of(new SetCaption(caption)),
                List.of(new PhotoChange(new PhotoId(-number), AnnotatedPhotos.hash("a"), "/p/\"ä\".jpg",
                        List.of(new ValueChange(Field.CAPTION, Setting.ABSENT, Setting.of(caption)),
                                new ValueChange(Field.tag("x"), Setting.of("X"), Setting.of(null)),
                                new ValueChange(Field.RATING, Setting.of("3"), Setting.ABSENT)))));
    }

    private static List<Change> all(Journal<Change> journal) throws IOException {
        List<Change> all = new ArrayList<>();
        journal.readAfter(0, all::add);
        return all;
    }

    @Test
    void changesComeBackAsTheyWereWrittenWhateverTheirSize() throws IOException {
        List<Change> written = new ArrayList<>();
        try (Journal<Change> journal = ChangeLine.journal(folder)) {
            for (int i = 1; i <= 30; i++) {
                written.add(change(i, "line\nbreak, \u2028 and 雪 ".repeat(i * 150)));
                journal.append(List.of(written.getLast()));
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.count()).as("files").isGreaterThan(2);
        }
        try (Journal<Change> journal = ChangeLine.journal(folder)) {
            assertThat(journal.last()).isEqualTo(30);
            assertThat(all(journal)).isEqualTo(written);
            assertThat(journal.find(7)).contains(written.get(6));
            assertThat(journal.find(31)).isEmpty();
            List<Change> later = new ArrayList<>();
            journal.readAfter(21, later::add);
            assertThat(later).isEqualTo(written.subList(21, 30));
            assertThat(journal.notes()).isEmpty();
        }
    }

    @Test
    void everyKindOfEditIsTold() throws IOException {
        List<Edit> edits = List.of(new SetRating(new Rating(-1)), new SetFavourite(true), new SetHidden(false),
                new SetTitle("T"), new SetCaption(""), new AddTag("Snow"), new RemoveTag("Snow"));
        Change change = new Change(1, Instant.EPOCH, Kind.REDO, 1, 9, edits, List.of());
        byte[] line = new ChangeLine().write(change);
        assertThat(new ChangeLine()
                .read(new String(line, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(change);
    }

    @Test
    void aLineThatWasCutOffAnywhereIsDroppedAndTold() throws IOException {
        Path file = folder.resolve("000000000000000001.jsonl");
        byte[] first = new ChangeLine().write(change(1, "one"));
        byte[] second = new ChangeLine().write(change(2, "two"));
        for (int length = 1; length < second.length; length += 7) {
            Files.write(file, first);
            Files.write(file, java.util.Arrays.copyOf(second, length), StandardOpenOption.APPEND);
            try (Journal<Change> journal = ChangeLine.journal(folder)) {
                assertThat(journal.last()).isEqualTo(1);
                assertThat(journal.notes()).singleElement().asString().contains("cut off");
                journal.append(List.of(change(2, "again")));
                assertThat(all(journal)).containsExactly(change(1, "one"), change(2, "again"));
            }
        }
    }

    @Test
    void aDamagedLineIsPassedOverAndToldAndStaysInItsFile() throws IOException {
        try (Journal<Change> journal = ChangeLine.journal(folder)) {
            journal.append(List.of(change(1, "one"), change(2, "two"), change(3, "three")));
        }
        Path file = folder.resolve("000000000000000001.jsonl");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("two", "owt"));
        try (Journal<Change> journal = ChangeLine.journal(folder)) {
            assertThat(all(journal)).containsExactly(change(1, "one"), change(3, "three"));
            assertThat(journal.notes()).singleElement().asString().contains("checksum");
        }
        assertThat(Files.readString(file)).contains("owt");
    }
}
