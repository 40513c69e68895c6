package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.photo.DateSource;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.TakenAt;

/** Made files: a JPEG of nothing but XMP and a name. */
class TakenAtTest {
    @TempDir
    Path folder;
    private final FactsReader reader = new FactsReader(
            Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.ofHours(2)));
    private final FileLoader loader = new FileLoader(new ByteBudget(1 << 20));

    @Test
    void xmpComesBeforeTheNameAndTheNameBeforeTheFile() throws Exception {
        String dates = "exif:DateTimeOriginal='2011-05-06T07:08:09+02:00' xmp:CreateDate='2012-01-01T00:00:00'";
        assertThat(takenAt("IMG_20240317_142530.jpg", dates))
                .isEqualTo(new TakenAt(LocalDateTime.of(2011, 5, 6, 7, 8, 9), ZoneOffset.ofHours(2), DateSource.XMP));
        assertThat(takenAt("IMG_20240317_142530.jpg", null))
                .isEqualTo(new TakenAt(LocalDateTime.of(2024, 3, 17, 14, 25, 30), null, DateSource.FILE_NAME));
        assertThat(takenAt("a.jpg", null))
                .isEqualTo(new TakenAt(LocalDateTime.of(2020, 1, 2, 5, 4, 5), null, DateSource.FILE_TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00T00:00:00", "1970-01-01T00:00:00", "2099-01-01T00:00:00", "    :  :  ",
        "2011-13-06T07:08:09", "yesterday", "2036-02-07T06:28:16Z"})
    void implausibleDatesArePassedOver(String date) throws Exception {
        assertThat(takenAt("20240317.jpg", "exif:DateTimeOriginal='" + date + "'").source())
                .isEqualTo(DateSource.FILE_NAME);
    }

    @Test
    void wordsRatingAndPlaceComeFromXmp() throws Exception {
        Facts facts = facts("a.jpg", "xmp:Rating='-1' exif:GPSLatitude='48,30.0N' exif:GPSLongitude='9,3,36W'"
                + " tiff:Make='NIKON CORPORATION' tiff:Model='NIKON D70' aux:Lens='50.0 mm f/1.8'");
        assertThat(facts.rating().stars()).isEqualTo(-1);
        assertThat(facts.place()).isNotNull();
        assertThat(facts.place().latitude()).isEqualTo(48.5);
        assertThat(facts.place().longitude()).isEqualTo(-9.06);
        assertThat(facts.camera()).isEqualTo("NIKON D70");
        assertThat(facts.lens()).isEqualTo("50.0 mm f/1.8");
        assertThat(facts("b.jpg", "MicrosoftPhoto:Rating='75'").rating().stars()).isEqualTo(4);
        assertThat(facts("c.jpg", "exif:GPSLatitude='0,0.0N' exif:GPSLongitude='0,0.0E'").place()).isNull();
    }

    private TakenAt takenAt(String name, @Nullable String attributes) throws Exception {
        return facts(name, attributes).takenAt();
    }

    private Facts facts(String name, @Nullable String attributes) throws Exception {
        Path path = Files.write(folder.resolve(name), jpeg(attributes));
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2020-01-02T03:04:05Z")));
        try (LoadedFile file = loader.load(path)) {
            return reader.read(file, FileType.JPEG);
        }
    }

    private static byte[] jpeg(@Nullable String attributes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{(byte) 0xff, (byte) 0xd8});
        if (attributes != null) {
            byte[] packet = ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                    + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
                    + " xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
                    + " xmlns:tiff='http://ns.adobe.com/tiff/1.0/' xmlns:aux='http://ns.adobe.com/exif/1.0/aux/'"
                    + " xmlns:MicrosoftPhoto='http://ns.microsoft.com/photo/1.0/' " + attributes
                    + "/></rdf:RDF></x:xmpmeta>").getBytes(StandardCharsets.UTF_8);
            int length = packet.length + 2;
            out.writeBytes(new byte[]{(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
            out.writeBytes(packet);
        }
        out.writeBytes(new byte[]{(byte) 0xff, (byte) 0xd9});
        return out.toByteArray();
    }
}
