import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The icon of each size and kind, drawn from {@code icon.svg} by librsvg's rsvg-convert.
 *
 * @param folder PNGs of all sizes in pixels, {@code photoscope.icns} and {@code photoscope.ico}
 */
record Icons(Path folder) {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512, 1024);
    /** Apple's names of icons that are PNGs. */
    private static final Map<String, Integer> APPLE = new TreeMap<>(
            Map.of("icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024));
    private static final List<Integer> WINDOWS = List.of(16, 32, 48, 64, 256);

    static Icons of(Project project) throws IOException, InterruptedException {
        Icons icons = new Icons(Files.createDirectories(project.work().resolve("icons")));
        for (int size : SIZES) {
            String pixels = Integer.toString(size);
            Command.run(project.packaging(), List.of("rsvg-convert", "-w", pixels, "-h", pixels, "-o",
                    icons.png(size).toString(), "icon.svg"));
        }
        icons.writeIcns();
        icons.writeIco();
        return icons;
    }

    Path png(int size) {
        return folder.resolve("photoscope-" + size + ".png");
    }

    /** The file that jpackage wants on this system. */
    Path ofSystem() {
        return switch (Target.current()) {
            case MAC_ARM -> folder.resolve("photoscope.icns");
            case WINDOWS_X64 -> folder.resolve("photoscope.ico");
            default -> png(512);
        };
    }

    /** A head with the length of all, then for each its name, its length with these eight bytes, and the PNG. */
    private void writeIcns() throws IOException {
        int length = 8;
        for (int size : APPLE.values()) {
            length += 8 + (int) Files.size(png(size));
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve("photoscope.icns")))) {
            out.write("icns".getBytes(StandardCharsets.US_ASCII));
            out.writeInt(length);
            for (Map.Entry<String, Integer> icon : APPLE.entrySet()) {
                byte[] png = Files.readAllBytes(png(icon.getValue()));
                out.write(icon.getKey().getBytes(StandardCharsets.US_ASCII));
                out.writeInt(8 + png.length);
                out.write(png);
            }
        }
    }

    /** A head, sixteen bytes for each picture (0 stands for 256 pixels), then the PNGs, which Windows reads since Vista. */
    private void writeIco() throws IOException {
        int at = 6 + 16 * WINDOWS.size();
        int bytes = at;
        for (int size : WINDOWS) {
            bytes += (int) Files.size(png(size));
        }
        ByteBuffer ico = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        for (int size : WINDOWS) {
            int length = (int) Files.size(png(size));
            ico.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            ico.putInt(length).putInt(at);
            at += length;
        }
        for (int size : WINDOWS) {
            ico.put(Files.readAllBytes(png(size)));
        }
        Files.write(folder.resolve("photoscope.ico"), ico.array());
    }
}
