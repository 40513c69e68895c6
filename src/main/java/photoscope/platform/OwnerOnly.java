package photoscope.platform;

import java.io.IOException;
import java.net.SocketOption;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import jdk.net.ExtendedSocketOptions;
import jdk.net.UnixDomainPrincipal;

/** What is between processes of one user and nobody else's business. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes a folder that only its owner can enter. On Windows the user's own folders are like that. */
    static void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Whether the process at the other end belongs to the user of this one; Windows does not tell. */
    static boolean isSameUser(SocketChannel channel) throws IOException {
        SocketOption<UnixDomainPrincipal> peer = ExtendedSocketOptions.SO_PEERCRED;
        return !channel.supportedOptions().contains(peer)
                || channel.getOption(peer).user().getName().equals(System.getProperty("user.name"));
    }
}
