package photoscope.platform;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door of the one window that a user has open: a later start knocks, says what it wants to see, and ends. Behind it
 * is a socket in the user's own folder, which the system lets nobody else reach; who holds the folder's lock listens, so
 * that the socket of a process that was killed is known to be dead.
 */
public final class WindowDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowDoor.class);
    private static final String SOCKET = "door";
    private static final int SECONDS = 5;
    private static final int MILLIS_BETWEEN_TRIES = 100;
    private static final int YES = 1;
    private static final int NO = 0;

    private final SingleOwner owner;
    private final Path socket;
    private final ServerSocketChannel server;
    private final ExecutorService listener = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("window-door").factory());

    private WindowDoor(SingleOwner owner, Path socket, ServerSocketChannel server) {
        this.owner = owner;
        this.socket = socket;
        this.server = server;
    }

    /**
     * Opens the door, unless another window has it.
     *
     * @param folder the user's own, made if it is not there
     * @throws AlreadyOwnedException if another window listens, or begins to
     * @throws IOException if this system or folder has no such sockets; one can do without
     */
    public static WindowDoor open(Path folder) throws IOException {
        OwnerOnly.create(folder);
        SingleOwner owner = SingleOwner.of(folder);
        Path socket = folder.resolve(SOCKET);
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            return new WindowDoor(owner, socket, server);
        } catch (IOException | UnsupportedOperationException e) {
            owner.close();
            throw new IOException("no later start can reach this window: " + e.getMessage(), e);
        }
    }

    /** Begins to listen; what is asked for is answered with whether the window will show it. */
    public void listen(Predicate<OpenRequest> window) {
        listener.execute(() -> {
            while (server.isOpen()) {
                try (SocketChannel caller = server.accept()) {
                    answer(caller, window);
                } catch (ClosedChannelException e) {
                    LOG.debug("the door is closed", e);
                } catch (IOException e) {
                    LOG.warn("A later start could not be understood: {}", e.getMessage());
                } catch (RuntimeException e) {
                    LOG.error("The window could not take what a later start asks for", e);
                }
            }
        });
    }

    private static void answer(SocketChannel caller, Predicate<OpenRequest> window) throws IOException {
        if (!OwnerOnly.isSameUser(caller)) {
            throw new IOException("another user knocked");
        }
        var hangUp = hangUpLater(caller);
        OpenRequest request = OpenRequest.read(new DataInputStream(Channels.newInputStream(caller)));
        Channels.newOutputStream(caller).write(window.test(request) ? YES : NO);
        hangUp.cancel(false);
    }

    /**
     * Hands a request to the window that is open.
     *
     * @return whether it shows it; false if there is none, or it shows another library
     */
    public static boolean knock(Path folder, OpenRequest request) throws InterruptedException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve(SOCKET));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            try {
                return ask(address, request);
            } catch (IOException | UnsupportedOperationException e) {
                LOG.debug("nobody answers yet at {}", address, e);
                Thread.sleep(MILLIS_BETWEEN_TRIES);
            }
        }
        return false;
    }

    private static boolean ask(UnixDomainSocketAddress address, OpenRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        request.write(new DataOutputStream(bytes));
        try (SocketChannel window = SocketChannel.open(address)) {
            if (!OwnerOnly.isSameUser(window)) {
                return false;
            }
            var hangUp = hangUpLater(window);
            Channels.newOutputStream(window).write(bytes.toByteArray());
            boolean isShown = Channels.newInputStream(window).read() == YES;
            hangUp.cancel(false);
            return isShown;
        }
    }

    /** Reading from a channel knows no time limit; closing it ends the wait. */
    private static CompletableFuture<Void> hangUpLater(SocketChannel channel) {
        return CompletableFuture.runAsync(() -> {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.debug("not closed", e);
            }
        }, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
    }

    /** What can't be cleared away does no harm: the next window takes it over. */
    @Override
    public void close() {
        listener.shutdownNow();
        try (owner; server) {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.warn("Something is left of the window's door: {}", e.getMessage());
        }
    }
}
