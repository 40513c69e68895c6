package photoscope.models;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes an ONNX file whose embedding is the mean of each channel, in the protocol buffers of onnx.proto. */
public final class TinyOnnx {
    private static final int FLOAT = 1;
    private static final int INT = 2;
    private static final int INTS = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TinyOnnx() {}

    /**
     * @param batch pictures at once, or -1 for any number
     * @param outputs names, which all give the same numbers
     */
    public static byte[] channelMeans(int batch, int size, List<String> outputs) {
        TinyOnnx graph = new TinyOnnx().text(2, "channel means");
        for (String output : outputs) {
            TinyOnnx axes = new TinyOnnx().text(1, "axes").number(8, 2).number(8, 3).number(20, INTS);
            TinyOnnx keep = new TinyOnnx().text(1, "keepdims").number(3, 0).number(20, INT);
            graph.part(1,
                    new TinyOnnx().text(1, "pixel_values")
                            .text(2, output)
                            .text(4, "ReduceMean")
                            .part(5, axes)
                            .part(5, keep));
            graph.part(12, tensor(output, batch, 3));
        }
        graph.part(11, tensor("pixel_values", batch, 3, size, size));
        TinyOnnx model = new TinyOnnx().number(1, 8).part(8, new TinyOnnx().number(2, 13)).part(7, graph);
        return model.bytes.toByteArray();
    }

    private static TinyOnnx tensor(String name, int... sides) {
        TinyOnnx shape = new TinyOnnx();
        for (int side : sides) {
            shape.part(1, side < 0 ? new TinyOnnx().text(2, "n") : new TinyOnnx().number(1, side));
        }
        TinyOnnx type = new TinyOnnx().part(1, new TinyOnnx().number(1, FLOAT).part(2, shape));
        return new TinyOnnx().text(1, name).part(2, type);
    }

    private TinyOnnx number(int field, int value) {
        bytes.writeBytes(varint(field << 3));
        bytes.writeBytes(varint(value));
        return this;
    }

    private TinyOnnx text(int field, String value) {
        return part(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private TinyOnnx part(int field, TinyOnnx value) {
        return part(field, value.bytes.toByteArray());
    }

    private TinyOnnx part(int field, byte[] value) {
        bytes.writeBytes(varint((field << 3) | 2));
        bytes.writeBytes(varint(value.length));
        bytes.writeBytes(value);
        return this;
    }

    private static byte[] varint(int value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int rest = value;; rest >>>= 7) {
            if (rest < 128) {
                out.write(rest);
                return out.toByteArray();
            }
            out.write((rest & 127) | 128);
        }
    }
}
