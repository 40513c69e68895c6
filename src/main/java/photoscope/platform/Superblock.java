package photoscope.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands at the beginning of a file system: its identity and name, as {@code blkid} writes them. For computers
 * without udev, where this program may read the device; there, ext2 to ext4, FAT, exFAT, NTFS and btrfs are known.
 *
 * @param uuid as udev has it
 * @param label may be empty
 */
record Superblock(String uuid, String label) {
    private static final int LENGTH = 0x10200;

    /** Reads a device, or the image of one; empty if it can't be read or is of another kind. */
    static Optional<Superblock> read(Path device) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(device)) {
            while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
                // until all is read
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return of(bytes).filter(block -> !block.uuid.replace("0", "").replace("-", "").isEmpty());
    }

    private static Optional<Superblock> of(ByteBuffer bytes) {
        if ((bytes.getShort(0x438) & 0xffff) == 0xEF53) {
            return Optional.of(new Superblock(uuid(bytes, 0x468), text(bytes, 0x478, 16)));
        }
        if (text(bytes, 0x10040, 8).equals("_BHRfS_M")) {
            return Optional.of(new Superblock(uuid(bytes, 0x10020), text(bytes, 0x1012b, 0x100 - 0x2b)));
        }
        if (text(bytes, 3, 8).equals("EXFAT")) {
            return Optional.of(new Superblock(serial(bytes.getInt(0x64)), ""));
        }
        if (text(bytes, 3, 8).equals("NTFS")) {
            return Optional.of(new Superblock("%016X".formatted(bytes.getLong(0x48)), ""));
        }
        if (text(bytes, 0x52, 5).equals("FAT32")) {
            return Optional.of(new Superblock(serial(bytes.getInt(0x43)), fatLabel(bytes, 0x47)));
        }
        if (text(bytes, 0x36, 3).equals("FAT")) {
            return Optional.of(new Superblock(serial(bytes.getInt(0x27)), fatLabel(bytes, 0x2b)));
        }
        return Optional.empty();
    }

    private static String serial(int number) {
        return String.format(Locale.ROOT, "%04X-%04X", number >>> 16, number & 0xffff);
    }

    private static String fatLabel(ByteBuffer bytes, int at) {
        String label = text(bytes, at, 11);
        return label.equals("NO NAME") ? "" : label;
    }

    private static String uuid(ByteBuffer bytes, int at) {
        byte[] raw = new byte[16];
        bytes.get(at, raw);
        String hex = HexFormat.of().formatHex(raw);
        return String.join("-", hex.substring(0, 8), hex.substring(8, 12), hex.substring(12, 16), hex.substring(16, 20),
                hex.substring(20));
    }

    /** Up to the first zero, without spaces at its ends. */
    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] raw = new byte[length];
        bytes.get(at, raw);
        int end = 0;
        while (end < length && raw[end] != 0) {
            end++;
        }
        return new String(raw, 0, end, StandardCharsets.UTF_8).strip();
    }
}
