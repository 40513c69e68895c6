package photoscope.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import photoscope.library.AlbumEntry;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Language;

class AlbumRowsTest {
    private static final AlbumEntry IN_FOLDER = new AlbumEntry(List.of("Years", "2019"), "Paris", 12);
    private static final AlbumEntry OTHER = new AlbumEntry(List.of("Years", "2020"), "Rome", 1);
    private static final AlbumEntry ALONE = new AlbumEntry(List.of(), "Family \"best\"", 3);
    private final SidebarShown shown = new SidebarShown();

    @Test
    void foldersStandAboveTheirAlbumsAsLevels() {
        assertThat(lines(List.of(IN_FOLDER, OTHER, ALONE))).containsExactly("heading ALBUMS", "0 Years", "1 2019",
                "2 Paris 12", "1 2020", "2 Rome 1", "0 Family \"best\" 3");
    }

    @Test
    void aClosedFolderHidesAllInItAndOpensAgain() {
        shown.toggle(List.of("Years"));
        assertThat(lines(List.of(IN_FOLDER, OTHER, ALONE))).containsExactly("heading ALBUMS", "0 Years",
                "0 Family \"best\" 3");
        shown.toggle(List.of("Years"));
        shown.toggle(List.of("Years", "2019"));
        assertThat(lines(List.of(IN_FOLDER, OTHER))).containsExactly("heading ALBUMS", "0 Years", "1 2019", "1 2020",
                "2 Rome 1");
    }

    @Test
    void aFolderWithASlashInItsNameIsNoNestedOne() {
        AlbumEntry slashed = new AlbumEntry(List.of("Years/2019"), "Both", 2);
        shown.toggle(List.of("Years/2019"));
        assertThat(lines(List.of(IN_FOLDER, slashed))).containsExactly("heading ALBUMS", "0 Years", "1 2019",
                "2 Paris 12", "0 Years/2019");
        assertThat(rows(List.of(IN_FOLDER, slashed))).extracting(SidebarRow::key).doesNotHaveDuplicates();
    }

    @Test
    void withoutAlbumsThereIsNoSection() {
        assertThat(rows(List.of())).extracting(SidebarRow::section).doesNotContain(SidebarSection.ALBUMS);
    }

    @Test
    void ofManyTheFirstAreShownUntilAllAreAskedFor() {
        List<AlbumEntry> many = IntStream.range(0, 100)
                .mapToObj(i -> new AlbumEntry(List.of(), "Album " + i, 1))
                .toList();
        assertThat(lines(many)).hasSize(42).last().isEqualTo("Show all 100");
        shown.toggle(SidebarSection.ALBUMS);
        assertThat(lines(many)).hasSize(102).last().isEqualTo("Show fewer");
    }

    @Test
    void anAlbumLeadsToItsPhotosByItsFoldersToo() {
        assertThat(rows(List.of(IN_FOLDER))).filteredOn(SidebarRow.Entry.class::isInstance)
                .extracting(row -> ((SidebarRow.Entry) row).place())
                .contains(Place.Photos.of("album:\"Years/2019/Paris\""));
    }

    private List<SidebarRow> rows(List<AlbumEntry> albums) {
        SidebarContent content = new SidebarContent(0, 0, 0, 0, 0, albums, List.of(), List.of());
        return new SidebarRows(new Language(Locale.ENGLISH).wordsOf(SidebarView.class)).of(content, List.of(), Set.of(),
                shown, Place.ALL);
    }

    private List<String> lines(List<AlbumEntry> albums) {
        return rows(albums).stream().filter(row -> row.section() == SidebarSection.ALBUMS).map(row -> switch (row) {
            case SidebarRow.Heading _ -> row.key();
            case SidebarRow.Folder folder -> folder.level() + " " + folder.title();
            case SidebarRow.Entry entry -> entry.level() + " " + entry.name() + " " + entry.countText();
            case SidebarRow.More more -> more.text();
            case SidebarRow.Hint hint -> hint.text();
        }).toList();
    }
}
