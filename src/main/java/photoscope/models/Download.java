package photoscope.models;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/**
 * Downloads one file over a network that fails and from servers that lie: it goes on where it was cut, never takes more
 * than the size it expects, and leaves the judgement of the bytes to a checksum.
 */
final class Download implements AutoCloseable {
    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final HttpClient client;
    private final DownloadLimits limits;

    Download(DownloadLimits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(limits.stall())
                .build();
    }

    /**
     * Fills {@code part} up to the file's size.
     *
     * @return whether it is put together from several connections, so that a wrong checksum may have come from that
     * @throws ModelException if the server refuses, or all attempts failed
     */
    boolean fetch(URI address, Path part, PackFile file, Transfer transfer)
            throws ModelException, InterruptedException {
        Duration pause = limits.pause();
        boolean pieced = false;
        for (int attempt = 1;; attempt++) {
            try {
                long have = Files.exists(part) ? Files.size(part) : 0;
                pieced |= have > 0;
                fetchOnce(address, part, file.bytes(), have, transfer);
                return pieced;
            } catch (IOException e) {
                transfer.stopIfCancelled();
                if (attempt == limits.attempts()) {
                    throw new ModelException(Sentence.of(
                            "Downloading %s failed %s times, at last: %s. What has come is kept: try again later",
                            address, attempt, reason(e)), e);
                }
                transfer.pause(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private void fetchOnce(URI address, Path part, long size, long have, Transfer transfer)
            throws IOException, ModelException, InterruptedException {
        if (have >= size) {
            Files.delete(part);
            have = 0;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(limits.stall());
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            long from = startOf(response, have, part);
            try (StallGuard guard = new StallGuard(body, limits.stall(), transfer::cancelled)) {
                transfer.append(body, part, from, size, guard::touch);
            }
        }
    }

    /** Where the answer's bytes belong: at the offset asked for, or at the beginning if the server ignored that. */
    private static long startOf(HttpResponse<InputStream> response, long have, Path part)
            throws IOException, ModelException {
        int status = response.statusCode();
        if (status == OK) {
            return 0;
        }
        if (have > 0 && (status == PARTIAL_CONTENT || status == RANGE_NOT_SATISFIABLE)) {
            String range = response.headers().firstValue("Content-Range").orElse("");
            if (status == PARTIAL_CONTENT && range.startsWith("bytes " + have + "-")) {
                return have;
            }
            Files.delete(part);
            throw new ToldIOException(Sentence.of("the server does not go on at byte %s", have));
        }
        if (status >= 500 || status == 408 || status == 429) {
            throw new ToldIOException(Sentence.of("the server answered with status %s", status));
        }
        throw new ModelException(
                Sentence.of(
                        "The server refused %s with status %s: the address may have moved; another source can be"
                                + " named with -D%s or a local folder",
                        response.uri(), status, PackSource.MIRROR_PROPERTY));
    }

    private static Sentence reason(IOException e) {
        String message = e.getMessage();
        return message == null ? Sentence.of("no connection (%s)", e.getClass().getSimpleName()) : Told.by(e);
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
