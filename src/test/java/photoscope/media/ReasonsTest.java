package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import photoscope.SharedFiles;

/** Reasons are sentences that people understand. */
class ReasonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "corkami/images/jpg/small.jpg|This JPEG file is compressed by arithmetic coding, which can't be read yet.",
        "libjpeg-turbo-seed/afl-testcases/jpeg/full/images/id_002284,src_001421,op_flip1,pos_198.jpg|The picture is cut"
                + " off: almost nothing of it is in the file.",
        "made-here/truncated-half.jpg|The picture is cut off: only the upper 49 % of it is in the file.",
        "made-here/zero-byte.jpg|The file is empty.",
        "made-here/zeros-64k.jpg|The file begins with nothing but zeros: its content was lost."})
    void brokenFilesSayWhatIsWrong(String file, String reason) throws InterruptedException {
        Path path = SharedFiles.path("photos/broken/" + file);
        MediaResult result = MediaReader
                .inProcess(MediaMemory.ofThisProcess(), Duration.ofSeconds(60), Clock.systemUTC())
                .read(path, 256);
        assertThat(result).isInstanceOfSatisfying(MediaResult.Failure.class,
                failure -> assertThat(failure.problem().reason()).hasToString(reason));
    }
}
