package photoscope.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on this computer that says whatever a test wants, byte by byte, and closes after each answer. */
final class LyingServer implements AutoCloseable {
    /**
     * What was asked.
     *
     * @param number how many requests came before
     * @param path from the first slash
     * @param from first byte wanted, or -1 if the whole was
     */
    record Request(int number, String path, long from) {}

    /** Writes the answer, headers included. */
    interface Answer {
        void to(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Answer answer;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    LyingServer(Answer answer) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answer = answer;
        workers.execute(this::accept);
    }

    String address() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort() + "/";
    }

    List<Request> requests() {
        return requests;
    }

    /** Status line and headers, each without its line end. */
    static void head(OutputStream out, String... lines) throws IOException {
        out.write(("HTTP/1.1 " + String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** What an honest server answers. */
    static void honest(Request request, OutputStream out, byte[] content) throws IOException {
        int from = (int) Math.max(0, request.from());
        if (request.from() < 0) {
            head(out, "200 OK", "Content-Length: " + content.length);
        } else {
            head(out, "206 Partial Content", "Content-Length: " + (content.length - from),
                    "Content-Range: bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        }
        out.write(content, from, content.length - from);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                workers.execute(() -> serve(connection));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            String first = in.readLine();
            long from = -1;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                if (line.toLowerCase(Locale.ROOT).startsWith("range: bytes=")) {
                    from = Long.parseLong(line.substring(13, line.length() - 1));
                }
            }
            Request request = new Request(requests.size(), first.split(" ", 3)[1], from);
            requests.add(request);
            answer.to(request, connection.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // The client hung up, or the test is over: both are what tests provoke here.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        workers.shutdownNow();
    }
}
