package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import photoscope.models.LyingServer.Answer;
import photoscope.models.LyingServer.Request;

/** Installing over a network and from servers that do everything wrong. */
@Timeout(60)
class DownloadTest {
    private static final byte[] FIRST = SamplePacks.bytes(300_000, 1);
    private static final byte[] SECOND = SamplePacks.bytes(2_000, 2);
    private static final DownloadLimits LIMITS = new DownloadLimits(4, Duration.ofMillis(1), Duration.ofMillis(300));

    @TempDir
    Path folder;

    @Test
    void anHonestServersFilesAreInstalled() throws Exception {
        try (LyingServer server = new LyingServer(
                (request, out) -> LyingServer.honest(request, out, content(request)))) {
            AtomicLong last = new AtomicLong();
            ModelPack.Ready pack = install(server, (bytes, total) -> {
                assertThat(bytes).isBetween(last.get(), total);
                last.set(bytes);
            });
            ModelPacks.check(pack);
            assertThat(last).hasValue(302_000);
            assertThat(SamplePacks.names(folder)).contains("mine").doesNotContain(".mine.partial", ".mine.old");
            assertThat(new ModelPacks(folder.resolve("none"), folder).ready("mine")).isNotNull();
        }
    }

    @Test
    void aMirrorsFilesLieUnderThePacksName() throws Exception {
        try (LyingServer server = new LyingServer(
                (request, out) -> LyingServer.honest(request, out, content(request)))) {
            PackManifest manifest = SamplePacks
                    .parse(SamplePacks.noise("mine", List.of(FIRST, SECOND), "http://127.0.0.1:1/"));
            for (String base : List.of("models", "models/")) {
                ModelPacks.check(new PackInstaller(folder).install(manifest,
                        new PackSource.Mirror(URI.create(server.address() + base)), (bytes, total) -> {}));
            }
            assertThat(server.requests()).extracting(Request::path).contains("/models/mine/onnx/part0.bin");
        }
    }

    @Test
    void redirectsAreFollowed() throws Exception {
        assertInstalls((request, out) -> {
            if (request.path().startsWith("/cdn/")) {
                LyingServer.honest(request, out, content(request));
            } else {
                LyingServer.head(out, "302 Found", "Location: /cdn" + request.path(), "Content-Length: 0");
            }
        });
    }

    @Test
    void aCutConnectionGoesOnWhereItWas() throws Exception {
        List<Request> requests = assertInstalls((request, out) -> {
            if (request.number() == 0) {
                LyingServer.head(out, "200 OK", "Content-Length: 300000");
                out.write(FIRST, 0, 123_456);
            } else {
                LyingServer.honest(request, out, content(request));
            }
        });
        assertThat(requests.get(1).from()).isBetween(1L, 123_456L);
    }

    @Test
    void aServerThatIgnoresRangesStartsAgain() throws Exception {
        assertInstalls((request, out) -> {
            LyingServer.head(out, "200 OK", "Content-Length: " + content(request).length);
            out.write(content(request), 0, request.number() == 0 ? 1_000 : content(request).length);
        });
    }

    @Test
    void aServerThatGoesOnElsewhereStartsAgain() throws Exception {
        List<Request> requests = assertInstalls((request, out) -> {
            if (request.number() == 0) {
                LyingServer.head(out, "200 OK", "Content-Length: 300000");
                out.write(FIRST, 0, 1_000);
            } else if (request.from() >= 0) {
                LyingServer.head(out, "206 Partial Content", "Content-Length: 300000",
                        "Content-Range: bytes 0-299999/300000");
                out.write(FIRST);
            } else {
                LyingServer.honest(request, out, content(request));
            }
        });
        assertThat(requests.get(2).from()).isEqualTo(-1);
    }

    @Test
    void aRangeThatIsRefusedStartsAgain() throws Exception {
        assertInstalls((request, out) -> {
            if (request.number() == 0) {
                LyingServer.head(out, "200 OK", "Content-Length: 300000");
                out.write(FIRST, 0, 1_000);
            } else if (request.from() >= 0) {
                LyingServer.head(out, "416 Range Not Satisfiable", "Content-Length: 0");
            } else {
                LyingServer.honest(request, out, content(request));
            }
        });
    }

    @Test
    void wrongBytesAfterAResumptionAreLoadedAgainFromTheStart() throws Exception {
        assertInstalls((request, out) -> {
            if (request.number() == 0) {
                LyingServer.head(out, "200 OK", "Content-Length: 300000");
                out.write(SamplePacks.bytes(1_000, 7));
            } else {
                LyingServer.honest(request, out, content(request));
            }
        });
    }

    @Test
    void passingTroubleIsWaitedFor() throws Exception {
        assertInstalls((request, out) -> {
            switch (request.number()) {
                case 0 -> LyingServer.head(out, "503 Busy", "Content-Length: 0");
                case 1 -> LyingServer.head(out, "429 Slowly", "Content-Length: 0");
                case 2 -> out.write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                default -> LyingServer.honest(request, out, content(request));
            }
        });
    }

    @Test
    void aConnectionThatFallsSilentIsTriedAgain() throws Exception {
        assertInstalls((request, out) -> {
            if (request.number() == 0) {
                LyingServer.head(out, "200 OK", "Content-Length: 300000");
                out.write(FIRST, 0, 1_000);
                out.flush();
                Thread.sleep(Duration.ofMinutes(5));
            }
            LyingServer.honest(request, out, content(request));
        });
    }

    @Test
    void aLengthPromisedTooLongDoesNoHarm() throws Exception {
        assertInstalls((request, out) -> {
            LyingServer.head(out, "200 OK", "Content-Length: 999999999999");
            out.write(content(request));
            out.flush();
            Thread.sleep(Duration.ofMinutes(5));
        });
    }

    @Test
    void aLengthPromisedTooShortIsRefused() throws Exception {
        assertRefused("ended after 500 of 300000 bytes", (request, out) -> {
            LyingServer.head(out, "200 OK", "Content-Length: 500");
            out.write(FIRST);
        });
    }

    @Test
    void wrongBytesAreRefusedAndThrownAway() throws Exception {
        List<Request> requests = assertRefused("has other contents than the manifest promises",
                (request, out) -> LyingServer.honest(request, out, SamplePacks.bytes(300_000, 5)));
        assertThat(requests).hasSize(1);
        assertThat(SamplePacks.names(folder.resolve(".mine.partial/onnx"))).isEmpty();
    }

    @Test
    void endlessBytesAreTakenUpToTheSizeAndRefused() throws Exception {
        byte[] block = SamplePacks.bytes(64_000, 3);
        AtomicLong sent = new AtomicLong();
        assertRefused("has other contents", (request, out) -> {
            LyingServer.head(out, "200 OK");
            while (sent.addAndGet(block.length) < 1L << 32) {
                out.write(block);
            }
        });
        assertThat(sent.get()).isLessThan(1L << 30);
    }

    @Test
    void aMissingFileIsNotTriedAgain() throws Exception {
        assertThat(assertRefused("status 404",
                (request, out) -> LyingServer.head(out, "404 Not Found", "Content-Length: 0"))).hasSize(1);
    }

    @Test
    void aServerThatAlwaysCutsIsGivenUpAndWhatCameIsKept() throws Exception {
        List<Request> requests = assertRefused("failed 4 times", (request, out) -> {
            if (request.from() < 0) {
                LyingServer.head(out, "200 OK", "Content-Length: 300000");
            } else {
                LyingServer.head(out, "206 Partial Content",
                        "Content-Range: bytes " + request.from() + "-299999/300000");
            }
            out.write(FIRST, (int) Math.max(0, request.from()), 10);
        });
        assertThat(Files.size(folder.resolve(".mine.partial/onnx/part0.bin.part"))).isEqualTo(40);
        assertThat(requests).hasSize(4);
    }

    @Test
    void anAddressWithoutAServerIsRefused() throws Exception {
        LyingServer server = new LyingServer((request, out) -> {});
        server.close();
        assertThatThrownBy(() -> install(server, (bytes, total) -> {})).isInstanceOf(ModelException.class)
                .hasMessageContaining(server.address())
                .hasMessageContaining("failed 4 times");
    }

    @Test
    void aCancelledInstallationGoesOnTheNextTime() throws Exception {
        try (LyingServer server = new LyingServer(
                (request, out) -> LyingServer.honest(request, out, content(request)))) {
            AtomicLong seen = new AtomicLong();
            assertThatThrownBy(() -> install(server, new InstallListener() {
                @Override
                public void progressed(long bytes, long total) {
                    seen.set(bytes);
                }

                @Override
                public boolean cancelled() {
                    return seen.get() > 100_000;
                }
            })).isInstanceOf(CancellationException.class);
            assertThat(new ModelPacks(folder.resolve("none"), folder).all()).isEmpty();
            ModelPacks.check(install(server, (bytes, total) -> {}));
            assertThat(server.requests().get(1).from()).isGreaterThan(100_000L);
        }
    }

    @Test
    void aSilentConnectionCanBeCancelled() throws Exception {
        try (LyingServer server = new LyingServer((request, out) -> {
            LyingServer.head(out, "200 OK", "Content-Length: 300000");
            out.write(FIRST, 0, 1_000);
            out.flush();
            Thread.sleep(Duration.ofMinutes(5));
        })) {
            AtomicLong seen = new AtomicLong();
            PackInstaller patient = new PackInstaller(folder,
                    new DownloadLimits(4, Duration.ofMillis(1), Duration.ofSeconds(50)), path -> 1L << 40);
            assertThatThrownBy(
                    () -> patient.install(manifest(server), new PackSource.Addresses(), new InstallListener() {
                        @Override
                        public void progressed(long bytes, long total) {
                            seen.set(bytes);
                        }

                        @Override
                        public boolean cancelled() {
                            return seen.get() > 0;
                        }
                    })).isInstanceOf(CancellationException.class);
        }
    }

    private List<Request> assertInstalls(Answer answer) throws Exception {
        try (LyingServer server = new LyingServer(answer)) {
            ModelPacks.check(install(server, (bytes, total) -> {}));
            return server.requests();
        }
    }

    /** Refused with these words, and nothing is installed. */
    private List<Request> assertRefused(String words, Answer answer) throws Exception {
        try (LyingServer server = new LyingServer(answer)) {
            assertThatThrownBy(() -> install(server, (bytes, total) -> {})).isInstanceOf(ModelException.class)
                    .hasMessageContaining(words)
                    .hasMessageContaining(server.address());
            assertThat(new ModelPacks(folder.resolve("none"), folder).all()).isEmpty();
            return server.requests();
        }
    }

    private ModelPack.Ready install(LyingServer server, InstallListener listener)
            throws ModelException, InterruptedException {
        return new PackInstaller(folder, LIMITS, path -> 1L << 40).install(manifest(server), new PackSource.Addresses(),
                listener);
    }

    private static PackManifest manifest(LyingServer server) throws ModelException {
        return SamplePacks.parse(SamplePacks.noise("mine", List.of(FIRST, SECOND), server.address()));
    }

    private static byte[] content(Request request) {
        return request.path().endsWith("part0.bin") ? FIRST : SECOND;
    }
}
