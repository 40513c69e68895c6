package photoscope.vectors;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the widest vector instructions there are. Bytes are widened to shorts and multiplied there: the sum of two
 * products, at most 2 * 127 * 127 = 32258, still fits a short, and pairs of shorts are added up as ints.
 */
final class VectorDotProduct implements DotProduct {
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = SHORTS.withLanes(int.class);
    private static final VectorSpecies<Byte> BYTES = VectorSpecies.of(byte.class,
            VectorShape.forBitSize(Math.max(64, SHORTS.vectorBitSize() / 2)));
    private static final int LANES = SHORTS.length();

    /** False where the widths this needs don't exist. */
    static boolean isPossible() {
        int bits = SHORTS.vectorBitSize();
        return bits >= 128 && bits <= 512;
    }

    @Override
    public int of(MemorySegment codes, long offset, short[] query) {
        IntVector sum = IntVector.zero(INTS);
        for (int i = 0; i < query.length; i += 2 * LANES) {
            ShortVector products = shorts(codes, offset + i).mul(ShortVector.fromArray(SHORTS, query, i));
            products = products
                    .add(shorts(codes, offset + i + LANES).mul(ShortVector.fromArray(SHORTS, query, i + LANES)));
            IntVector pairs = products.reinterpretAsInts();
            sum = sum.add(pairs.lanewise(VectorOperators.ASHR, 16))
                    .add(pairs.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 16));
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    private static ShortVector shorts(MemorySegment codes, long offset) {
        return (ShortVector) ByteVector.fromMemorySegment(BYTES, codes, offset, ByteOrder.LITTLE_ENDIAN)
                .convertShape(VectorOperators.B2S, SHORTS, 0);
    }
}
