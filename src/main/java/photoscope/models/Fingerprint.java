package photoscope.models;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells apart what gives different embeddings. */
final class Fingerprint {
    private Fingerprint() {}

    /** The first 64 bits of the SHA-256 over all that determines a pack's embeddings; names and titles do not. */
    static long of(List<PackFile> files, ImageInput image, TextInput text, int dimensions) {
        StringBuilder lines = new StringBuilder("photoscope embeddings 1\n");
        lines.append("image ")
                .append(sha256(files, image.model()))
                .append(' ')
                .append(image.size())
                .append(' ')
                .append(image.filter())
                .append(' ')
                .append(image.longSide())
                .append(channels(image.mean()))
                .append(channels(image.deviation()))
                .append('\n');
        lines.append("text ")
                .append(sha256(files, text.model()))
                .append(' ')
                .append(text.length())
                .append(' ')
                .append(text.padding());
        for (String name : text.tokenizer().names()) {
            lines.append(' ').append(sha256(files, name));
        }
        lines.append("\ndimensions ").append(dimensions).append('\n');
        byte[] hash = Sha256.digest().digest(lines.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getLong();
    }

    private static String channels(ChannelValues values) {
        return " " + values.red() + " " + values.green() + " " + values.blue();
    }

    private static String sha256(List<PackFile> files, String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow().sha256();
    }
}
