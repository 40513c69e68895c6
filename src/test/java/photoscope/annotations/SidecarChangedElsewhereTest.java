package photoscope.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Conflict.Choice;
import photoscope.annotations.Edit.AddTag;
import photoscope.annotations.Edit.AddToCluster;
import photoscope.annotations.Edit.SetCaption;
import photoscope.annotations.Edit.SetCustomField;
import photoscope.annotations.Edit.SetRating;
import photoscope.annotations.Edit.SetStatus;
import photoscope.annotations.Edit.SetTitle;
import photoscope.annotations.Edit.WriteComment;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

class SidecarChangedElsewhereTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    @TempDir
    Path root;
    @AutoClose
    private AnnotatedPhotos photos;

    @BeforeEach
    void make() throws IOException {
        photos = new AnnotatedPhotos(root);
    }

    private void apply(PhotoId photo, Edit... edits) throws Exception {
        photos.open().apply(List.of(photo), List.of(edits));
        photos.open().awaitSidecars();
    }

    private void look(PhotoId photo) throws Exception {
        photos.open().look(List.of(photo));
        photos.open().awaitSidecars();
        photos.open().awaitSidecars();
    }

    private void edit(String name, String field, String value) throws IOException {
        ObjectNode json = (ObjectNode) JSON.readTree(Files.readAllBytes(photos.sidecar(name)));
        json.withObject("/" + field).put("value", value).put("by", "user");
        Files.write(photos.sidecar(name), JSON.writeValueAsBytes(json));
        Files.setLastModifiedTime(photos.sidecar(name), FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
    }

    private PhotoId withEverything(String name) throws Exception {
        PhotoId photo = photos.add(name);
        apply(photo, new SetRating(new Rating(4)), new SetStatus(ReviewStatus.APPROVED), new SetTitle("Title"),
                new SetCaption("Caption"), new AddTag("animals / dog"), new AddToCluster("Holidays"),
                new WriteComment(Comment.newId(Instant.parse("2026-05-01T10:00:00Z")), "first"),
                new WriteComment(Comment.newId(Instant.parse("2026-05-02T10:00:00Z")), "second"),
                new SetCustomField("Owner", "Ann"));
        return photo;
    }

    private static void expectEverything(Annotation now) {
        assertThat(now.stars()).isEqualTo(new Rating(4));
        assertThat(now.decided()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(List.of(Objects.requireNonNull(now.titleText()), Objects.requireNonNull(now.captionText())))
                .containsExactly("Title", "Caption");
        assertThat(now.tagNames()).containsExactly("animals/dog");
        assertThat(now.clusterNames()).containsExactly("Holidays");
        assertThat(now.comments()).extracting(Comment::text).containsExactly("first", "second");
        assertThat(now.comments().getFirst().writtenAt()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
        assertThat(now.custom()).extracting(CustomField::name).containsExactly("Owner");
        assertThat(now.rating().source()).isEqualTo(ValueSource.USER);
    }

    @Test
    void aSidecarWithEverythingIsAsTheSchemaSays() throws Exception {
        withEverything("a.jpg");
        try (var schema = Annotations.class.getResourceAsStream("annotation.schema.json")) {
            var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(schema));
            assertThat(validator.validate(JSON.readTree(Files.readAllBytes(photos.sidecar("a.jpg"))))).isEmpty();
            ObjectNode wrong = (ObjectNode) JSON.readTree(Files.readAllBytes(photos.sidecar("a.jpg")));
            wrong.withObject("/rating").put("value", 9);
            assertThat(validator.validate(wrong)).as("the schema says something").isNotEmpty();
        }
    }

    @Test
    void anEmptyCatalogGetsEverythingBackFromSidecars() throws Exception {
        Instant at = photos.of(withEverything("a.jpg")).rating().at();
        try (AnnotatedPhotos empty = new AnnotatedPhotos(root, "another")) {
            PhotoId photo = empty.add("a.jpg");
            assertThat(empty.open().rebuildFromSidecars()).isEqualTo(1);
            expectEverything(empty.of(photo));
            assertThat(empty.of(photo).rating().at()).as("when it was set").isEqualTo(at);
        }
        try (AnnotatedPhotos reopened = new AnnotatedPhotos(root, "another")) {
            assertThat(reopened.open().rebuildFromJournal()).isEqualTo(1);
            expectEverything(reopened.of(new PhotoId(reopened.catalog().photos().view().ids()[0])));
        }
    }

    @Test
    void whatChangedOnlyThereIsTakenOver() throws Exception {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetTitle("mine"), new SetCaption("stays"));
        edit("a.jpg", "title", "theirs");
        look(photo);
        assertThat(photos.of(photo).titleText()).isEqualTo("theirs");
        assertThat(photos.of(photo).title().source()).isEqualTo(ValueSource.SIDECAR);
        assertThat(photos.of(photo).captionText()).isEqualTo("stays");
        assertThat(photos.open().conflicts()).isEmpty();
        apply(photo, new SetTitle("mine again"));
        assertThat(photos.of(photo).titleText()).isEqualTo("mine again");
    }

    @Test
    void aSidecarThatLostItsSumHasBeenChanged() throws Exception {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetTitle("mine"));
        edit("a.jpg", "caption", "theirs");
        ObjectNode json = (ObjectNode) JSON.readTree(Files.readAllBytes(photos.sidecar("a.jpg")));
        json.remove("sum");
        Files.write(photos.sidecar("a.jpg"), JSON.writeValueAsBytes(json));
        apply(photo, new SetTitle("mine again"));
        assertThat(photos.of(photo).titleText()).isEqualTo("mine again");
        assertThat(photos.of(photo).captionText()).isEqualTo("theirs");
    }

    @Test
    void whatChangedOnBothSidesIsKeptOnBothUntilSomebodyChooses() throws Exception {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetTitle("before"), new SetCaption("before"));
        edit("a.jpg", "title", "theirs");
        edit("a.jpg", "caption", "theirs");
        apply(photo, new SetTitle("mine"), new SetCaption("mine"));
        assertThat(photos.of(photo).titleText()).isEqualTo("mine");
        assertThat(photos.open().conflicts()).extracting(Conflict::field, Conflict::mine, Conflict::theirs)
                .containsExactlyInAnyOrder(tuple("title", "mine", "theirs"), tuple("caption", "mine", "theirs"));
        for (Conflict conflict : photos.open().conflicts()) {
            photos.open().resolve(Map.of(conflict, conflict.field().equals("title") ? Choice.THEIRS : Choice.MINE));
        }
        assertThat(photos.open().conflicts()).isEmpty();
        assertThat(photos.of(photo).titleText()).isEqualTo("theirs");
        assertThat(photos.of(photo).captionText()).isEqualTo("mine");
        photos.open().undo();
        assertThat(photos.open().conflicts()).as("a choice can be undone").hasSize(1);
    }

    @Test
    void aSidecarOfAnotherPhotoIsAnOrphanThatIsAdoptedOrIgnored() throws Exception {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetTitle("of a"));
        PhotoId other = photos.add("b.jpg");
        Files.copy(photos.sidecar("a.jpg"), photos.sidecar("b.jpg"));
        look(other);
        assertThat(photos.of(other).titleText()).isEqualTo("title in file");
        Orphan orphan = photos.open().orphans().getFirst();
        assertThat(orphan.sidecar()).isEqualTo(photos.sidecar("b.jpg"));
        photos.open().ignore(orphan);
        assertThat(photos.open().orphans()).isEmpty();
        photos.open().adopt(orphan, other);
        assertThat(photos.of(other).titleText()).isEqualTo("of a");
        look(other);
        assertThat(photos.open().orphans()).isEmpty();
    }

    @Test
    void xmpBesideAPhotoIsTheFilesWordAndBelowTheUsers() throws Exception {
        PhotoId photo = photos.add("a.jpg");
        Files.writeString(photos.photos.resolve("a.xmp"),
                """
                        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                         xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
                         xmp:Rating="3" crs:Exposure2012="+0.50">
                        <dc:subject><rdf:Bag><rdf:li>dog</rdf:li><rdf:li>snow</rdf:li></rdf:Bag></dc:subject>
                        <lr:hierarchicalSubject><rdf:Bag><rdf:li>animals|dog</rdf:li></rdf:Bag></lr:hierarchicalSubject>
                        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">in XMP</rdf:li></rdf:Alt></dc:title>
                        </rdf:Description></rdf:RDF></x:xmpmeta>""");
        look(photo);
        Annotation now = photos.of(photo);
        assertThat(now.stars()).isEqualTo(new Rating(3));
        assertThat(now.titleText()).isEqualTo("in XMP");
        assertThat(now.tagNames()).containsExactlyInAnyOrder("animals/dog", "snow");
        assertThat(now.title().source()).isEqualTo(ValueSource.FILE);
        apply(photo, new SetRating(new Rating(5)), new AddTag("Lake"));
        assertThat(photos.of(photo).stars()).isEqualTo(new Rating(5));
        XmpReport report = photos.open().exportXmp(List.of(photo), XmpForm.WHOLE_NAME);
        assertThat(report.written()).isEqualTo(1);
        String written = Files.readString(photos.photos.resolve("a.xmp"));
        assertThat(written).contains("+0.50", "in XMP", "Lake", "animals|dog");
        assertThat(photos.open().exportXmp(List.of(photo), XmpForm.WHOLE_NAME).written()).isZero();
        Files.delete(photos.photos.resolve("a.xmp"));
        look(photo);
        assertThat(photos.of(photo).titleText()).isEqualTo("title in file");
    }
}
