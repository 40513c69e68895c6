package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.photo.FileType;

class MotionPhotoTest {
    private static final byte[] FILM = RawFiles.box("ftyp", "mp42\0\0\0\0mp42isom".getBytes(StandardCharsets.US_ASCII));
    @TempDir
    Path folder;

    @Test
    void googlesDirectoryNamesTheFilm() throws Exception {
        byte[] picture = jpeg("""
                xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"
                xmlns:Container="http://ns.google.com/photos/1.0/container/"
                xmlns:Item="http://ns.google.com/photos/1.0/container/item/" GCamera:MotionPhoto="1">
                <Container:Directory><rdf:Seq>
                <rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="image/jpeg" Item:Semantic="Primary"
                Item:Length="0" Item:Padding="0"/></rdf:li>
                <rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="video/mp4" Item:Semantic="MotionPhoto"
                Item:Length="%d"/></rdf:li>
                <rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="image/jpeg" Item:Semantic="Depth"
                Item:Length="7"/></rdf:li>
                </rdf:Seq></Container:Directory>""".formatted(FILM.length));
        assertThat(film(joined(picture, FILM, new byte[7]))).contains(new MotionPhoto(picture.length, FILM.length));
    }

    @Test
    void theFormatBeforeCountsFromTheEnd() throws Exception {
        byte[] picture = jpeg("""
                xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MicroVideo="1"
                GCamera:MicroVideoOffset="%d">""".formatted(FILM.length));
        assertThat(film(joined(picture, FILM))).contains(new MotionPhoto(picture.length, FILM.length));
        assertThat(film(joined(picture, FILM, new byte[5]))).isEmpty();
    }

    @Test
    void samsungsListAtTheEndNamesTheFilm() throws Exception {
        byte[] picture = TestPictures.jpeg(TestPictures.image(TestPictures.flat(20, 20, 1, 2, 3)), false);
        byte[] name = "MotionPhoto_Data".getBytes(StandardCharsets.US_ASCII);
        byte[] head = little(8).putShort(2, (short) 0x0a30).putInt(4, name.length).array();
        int block = head.length + name.length + FILM.length;
        byte[] whole = joined(picture, head, name, FILM, directory(0x0a30, block, block));
        assertThat(film(whole)).contains(new MotionPhoto(picture.length + head.length + name.length, FILM.length));
        assertThat(film(joined(picture, FILM, directory(0x0a30, -1, -1)))).isEmpty();
    }

    @Test
    void heicHasABoxForIt() throws Exception {
        byte[] start = RawFiles.box("ftyp", "heic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII));
        Path path = Files.write(folder.resolve("a.heic"), joined(start, RawFiles.box("mpvd", FILM)));
        assertThat(film(path, FileType.HEIC)).contains(new MotionPhoto(start.length + 8, FILM.length));
    }

    @Test
    void plainPicturesHaveNone() throws Exception {
        assertThat(film(SharedFiles.path("photos/metadata/exif-samples/jpg/Canon_40D.jpg"), FileType.JPEG)).isEmpty();
        assertThat(film(SharedFiles.path("photos/made/tiled-12mp.heic"), FileType.HEIC)).isEmpty();
    }

    private Optional<MotionPhoto> film(byte[] content) throws Exception {
        return film(Files.write(folder.resolve("a.jpg"), content), FileType.JPEG);
    }

    private static Optional<MotionPhoto> film(Path path, FileType type) throws Exception {
        try (ByteSource source = new FileSource(path)) {
            return MotionPhoto.in(source, type, Envelope.read(source, type));
        }
    }

    private static byte[] directory(int kind, int before, int length) {
        return little(32).put("SEFH".getBytes(StandardCharsets.US_ASCII))
                .putInt(106)
                .putInt(1)
                .putShort((short) 0)
                .putShort((short) kind)
                .putInt(before)
                .putInt(length)
                .putInt(24)
                .put("SEFT".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** A JPEG whose XMP has these attributes and elements. */
    private static byte[] jpeg(String description) throws IOException {
        String xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                + description + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        byte[] text = xmp.getBytes(StandardCharsets.UTF_8);
        byte[] plain = TestPictures.jpeg(TestPictures.image(TestPictures.flat(20, 20, 1, 2, 3)), false);
        return ByteBuffer.allocate(plain.length + text.length + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (text.length + 2))
                .put(text)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
