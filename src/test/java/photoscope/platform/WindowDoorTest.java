package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowDoorTest {
    private static final OpenRequest PICTURES = new OpenRequest(Optional.empty(),
            List.of(Path.of("/photos/Zürich 1.jpg"), Path.of("/photos/2019")));

    @TempDir
    private Path folder;

    private final BlockingQueue<OpenRequest> heard = new LinkedBlockingQueue<>();

    @Test
    void aLaterStartHandsOverWhatItWasAskedToShow() throws IOException, InterruptedException {
        try (WindowDoor door = WindowDoor.open(folder)) {
            door.listen(heard::add);

            assertThat(WindowDoor.knock(folder, PICTURES)).isTrue();
            assertThat(heard.take()).isEqualTo(PICTURES);
        }
    }

    @Test
    void theWindowMayRefuse() throws IOException, InterruptedException {
        try (WindowDoor door = WindowDoor.open(folder)) {
            door.listen(_ -> false);

            assertThat(WindowDoor.knock(folder, OpenRequest.nothing())).isFalse();
        }
    }

    @Test
    void onlyOneWindowHasTheDoorAndTheNextMayHaveItAfterwards() throws IOException {
        try (WindowDoor door = WindowDoor.open(folder)) {
            door.listen(heard::add);
            assertThatThrownBy(() -> WindowDoor.open(folder)).isInstanceOf(AlreadyOwnedException.class);
        }
        WindowDoor.open(folder).close();
    }

    @Test
    void theSocketOfAKilledProcessIsTakenOver() throws IOException, InterruptedException {
        Files.createFile(folder.resolve("door"));
        try (WindowDoor door = WindowDoor.open(folder)) {
            door.listen(heard::add);

            assertThat(WindowDoor.knock(folder, PICTURES)).isTrue();
        }
    }

    @Test
    void whoSaysNonsenseIsPassedOver() throws IOException, InterruptedException {
        try (WindowDoor door = WindowDoor.open(folder)) {
            door.listen(heard::add);
            try (SocketChannel stranger = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("door")))) {
                stranger.write(ByteBuffer.wrap(new byte[]{9, 9, 9}));
            }

            assertThat(WindowDoor.knock(folder, PICTURES)).isTrue();
            assertThat(heard).containsExactly(PICTURES);
        }
    }

    @Test
    void aWindowThatFailedOnceIsAskedAgain() throws IOException, InterruptedException {
        AtomicBoolean hasFailed = new AtomicBoolean();
        try (WindowDoor door = WindowDoor.open(folder)) {
            door.listen(request -> {
                if (!hasFailed.getAndSet(true)) {
                    throw new IllegalStateException("The window is just closing");
                }
                return heard.add(request);
            });

            assertThat(WindowDoor.knock(folder, OpenRequest.nothing())).isFalse();
            assertThat(WindowDoor.knock(folder, PICTURES)).isTrue();
            assertThat(heard).containsExactly(PICTURES);
        }
    }

    @Test
    void aRequestForTooManyPathsIsRefusedBeforeTheyAreRead() {
        byte[] request = {1, 0, 0, (byte) 0xff, (byte) 0xff};

        assertThatThrownBy(() -> OpenRequest.read(new DataInputStream(new ByteArrayInputStream(request))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("65535 paths");
    }

    @Test
    void onlyTheOwnerMayEnterTheFolder() throws IOException {
        try (WindowDoor door = WindowDoor.open(folder)) {
            door.listen(heard::add);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
            }
        }
    }

    @Test
    void aDoorThatCanNotBeClearedAwayIsNoTroubleOfTheWindowThatIsClosed() throws IOException {
        WindowDoor door = WindowDoor.open(folder);
        Files.delete(folder.resolve("door"));
        Files.createFile(Files.createDirectory(folder.resolve("door")).resolve("in the way"));

        assertThatCode(door::close).doesNotThrowAnyException();
    }
}
