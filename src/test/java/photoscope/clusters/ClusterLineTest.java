package photoscope.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import photoscope.clusters.ClusterChange.Delta;
import photoscope.clusters.ClusterChange.Head;
import photoscope.clusters.ClusterChange.MemberDelta;
import photoscope.clusters.ClusterChange.Standing;
import photoscope.photo.PhotoId;
import photoscope.storage.SealedLine;

class ClusterLineTest {
    private final ClusterLine lines = new ClusterLine();

    @Test
    void aChangeIsReadAsItWasWritten() throws IOException {
        ClusterChange change = change(new Bands(0.25f, 0.5f));
        assertThat(lines.read(withoutLineFeed(lines.write(change)))).isEqualTo(change);
    }

    @Test
    void aLineFromBeforeThereWereBandsAndOneWithMoreThanIsKnownAreRead() throws IOException {
        ClusterChange change = change(null);
        String older = new String(lines.write(change), StandardCharsets.UTF_8);
        assertThat(older).doesNotContain("fair", "strong");
        String newer = older.substring(0, older.lastIndexOf(",\"sum\"")).replace("{", "{\"mood\":\"good\",") + "}";
        assertThat(lines.read(withoutLineFeed(SealedLine.seal(newer.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(change);
    }

    @Test
    void bandsThatMakeNoSenseAreReportedAsALineThatIsNotUnderstood() throws IOException {
        String line = new String(lines.write(change(new Bands(0.25f, 0.5f))), StandardCharsets.UTF_8);
        String wrong = line.substring(0, line.lastIndexOf(",\"sum\"")).replace("0.25", "0.75") + "}";
        assertThatThrownBy(() -> lines.read(withoutLineFeed(SealedLine.seal(wrong.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not understood");
    }

    private static ClusterChange change(@Nullable Bands bands) {
        Head before = new Head(ClusterKind.COLLECTION, "Best", "of all", 0x336699, null);
        return new ClusterChange(4, Instant.EPOCH, 0, "band",
                List.of(new Delta(new ClusterId(7), before, before.within(bands),
                        List.of(new MemberDelta(new PhotoId(9), 5, null, new Standing(0.5f, Verdict.APPROVED))))));
    }

    private static byte[] withoutLineFeed(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);
    }
}
