package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import photoscope.SharedFiles;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;

class FileTypesTest {
    @TempDir
    Path folder;
    private final FileLoader loader = new FileLoader(new ByteBudget(64 << 20));

    @ParameterizedTest
    @CsvSource({"JPEG, ffd8ffe0", "PNG, 89504e470d0a1a0a", "GIF, 474946383961", "TIFF, 49492a0008000000",
        "TIFF, 4d4d002a00000008", "TIFF, 49492b0008000000", "TIFF, 4d4d002b00080000", "WEBP, 524946460000000057454250",
        "PSD, 384250530001", "PSD, 384250530002", "BMP, 424d00000000000000000000000028000000",
        "HEIC, 00000018667479706865696300000000", "HEIC, 00000018667479706d696631000000006d6966316865696300",
        "AVIF, 0000001866747970617669660000000061766966", "AVIF, 00000018667479706d696631000000006d69663161766966",
        "JPEG2000, 0000000c6a5020200d0a870a", "JPEG2000, ff4fff51002f0000", "ICO, 00000100010010100000",
        "PNM, 50360a3420340a323535", "QOI, 716f6966000000040000000403", "MP4, 000000186674797069736f6d0000020069736f6d",
        "MOV, 00000014667479707174202020050300", "MOV, 000003db66726565", "MATROSKA, 1a45dfa3a3428681",
        "AVI, 524946467c3a0e004156492020", "MPEG, 000001ba44000400", "ASF, 3026b2758e66cf11a6d900aa",
        "FLV, 464c560105000000", "RAW, 0000001866747970637278200000000163727820", "RAW, 49492a001000000043520200",
        "RAW, 46554a4946494c4d4343442d5241572030323031", "RAW, 4949524f08000000", "RAW, 4949550018000000",
        "RAW, 49491a000000484541504343445202000100"})
    void typesAreKnownByContentWhateverTheName(FileType type, String hex) throws Exception {
        assertThat(detect("holiday.txt", HexFormat.of().parseHex(hex))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"metadata/exiftool/t/images/JXL.jxl, UNSUPPORTED, JPEG XL",
        "metadata/libheif/tests/data/lightning_mini.heif, UNSUPPORTED, Shortened HEIF",
        "metadata/exiftool/t/images/XMP.svg, UNSUPPORTED, SVG"})
    void foreignFormatsAreNamed(String file, ProblemKind kind, String words) throws Exception {
        try (LoadedFile loaded = loader.load(SharedFiles.path("photos/" + file))) {
            Problem problem = problem(loaded);
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.reason().english()).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "'Dear diary, today', a text file", "'<!DOCTYPE html><html>', a web page"})
    void whatIsNoPictureIsSaidSo(String content, String words) throws Exception {
        Path path = Files.write(folder.resolve("IMG_1.jpg"), content.getBytes(StandardCharsets.UTF_8));
        try (LoadedFile file = loader.load(path)) {
            Problem problem = problem(file);
            assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_A_PICTURE);
            assertThat(problem.reason().english()).contains(words);
        }
    }

    @Test
    void aRawFileIsKnownByItsTagsEvenWithoutItsExtension() throws Exception {
        // one entry: DNGVersion (50706), four bytes
        byte[] dng = HexFormat.of()
                .parseHex("49492a0008000000" + "0100" + "12c6010004000000" + "01040000" + "00000000");
        Path path = Files.write(folder.resolve("picture.tif"), dng);
        try (LoadedFile file = loader.load(path)) {
            assertThat(FileTypes.detect(file)).isEqualTo(FileType.RAW);
        }
    }

    private FileType detect(String name, byte[] content) throws Exception {
        try (LoadedFile file = loader.load(Files.write(folder.resolve(name), content))) {
            return FileTypes.detect(file);
        }
    }

    private static Problem problem(LoadedFile file) {
        return catchThrowableOfType(MediaException.class, () -> FileTypes.detect(file)).problem();
    }
}
