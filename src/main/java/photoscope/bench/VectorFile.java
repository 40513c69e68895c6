package photoscope.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import photoscope.photo.Embedding;

/**
 * A file of the TEXMEX exchange format, {@code .fvecs} or {@code .ivecs}: each row is its length (int32, little-endian)
 * and so many float32 or int32. All rows are equally long.
 */
final class VectorFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private final int width;
    private final int rows;

    private VectorFile(Path path, FileChannel channel, int width, int rows) {
        this.path = path;
        this.channel = channel;
        this.width = width;
        this.rows = rows;
    }

    static VectorFile open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            ByteBuffer head = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            int width = channel.read(head, 0) == Integer.BYTES ? head.getInt(0) : 0;
            long rowBytes = Integer.BYTES * (1L + width);
            if (width <= 0 || channel.size() % rowBytes != 0) {
                throw new IOException(path + " is no .fvecs or .ivecs file: its rows are not all equally long.");
            }
            return new VectorFile(path, channel, width, Math.toIntExact(channel.size() / rowBytes));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Numbers in a row. */
    int width() {
        return width;
    }

    int rows() {
        return rows;
    }

    /** Rows as directions, scaled to unit length. */
    Embedding[] embeddings(int first, int count) throws IOException {
        Embedding[] embeddings = new Embedding[count];
        ByteBuffer bytes = read(first, count);
        for (int row = 0; row < count; row++) {
            skipWidth(bytes);
            float[] values = new float[width];
            for (int i = 0; i < width; i++) {
                values[i] = bytes.getFloat();
            }
            embeddings[row] = Embedding.normalized(values);
        }
        return embeddings;
    }

    /** Rows as whole numbers. */
    int[][] numbers(int first, int count) throws IOException {
        int[][] numbers = new int[count][width];
        ByteBuffer bytes = read(first, count);
        for (int[] row : numbers) {
            skipWidth(bytes);
            for (int i = 0; i < width; i++) {
                row[i] = bytes.getInt();
            }
        }
        return numbers;
    }

    private ByteBuffer read(int first, int count) throws IOException {
        int rowBytes = Integer.BYTES * (1 + width);
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(rowBytes, count)).order(ByteOrder.LITTLE_ENDIAN);
        long position = (long) first * rowBytes;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, position);
            if (read < 0) {
                throw new IOException(path + " became shorter while it was read.");
            }
            position += read;
        }
        return bytes.flip();
    }

    private void skipWidth(ByteBuffer bytes) throws IOException {
        if (bytes.getInt() != width) {
            throw new IOException(path + " has rows of different lengths.");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
