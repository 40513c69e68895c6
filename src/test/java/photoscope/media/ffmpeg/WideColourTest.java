package photoscope.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideColourTest {
    private static final int BT709 = 1;
    private static final int BT2020 = 9;
    private static final int P3 = 12;
    private static final int SRGB = 13;
    private static final int PQ = 16;
    private static final int HLG = 18;

    /** SMPTE ST 2084: 58.1 % is the signal of paper at 203 nits, 50.8 % that of 100 nits, 75.2 % that of 1000. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.508, 180, 190", "0.581, 238, 243", "0.752, 250, 254", "1, 254, 255"})
    void lightUpToPaperStaysAndWhatIsBrighterIsCompressed(double signal, int least, int most) {
        assertThat(gray(PQ, BT709, signal)).isBetween(least, most);
    }

    @Test
    void theLightOfHlgComesOutAsItIsMeant() {
        // BT.2408: 75 % is paper
        assertThat(gray(HLG, BT2020, 0.75)).isBetween(236, 244);
        assertThat(gray(HLG, BT2020, 0)).isZero();
    }

    @Test
    void grayIsGrayWhateverThePrimaries() {
        for (int primaries : new int[]{BT709, BT2020, P3}) {
            byte[] pixel = WideColour.of(SRGB, primaries).toSrgb(pixel(0.5, 0.5, 0.5));
            for (byte band : pixel) {
                assertThat(band & 0xff).isBetween(127, 128);
            }
        }
    }

    /** Display P3's (0.5, 0.6, 0.5), by the matrices of CSS Color 4. */
    @Test
    void greensOfDisplayP3BecomeStrongerInSrgb() {
        byte[] pixel = WideColour.of(SRGB, P3).toSrgb(pixel(0.5, 0.6, 0.5));
        assertThat(pixel[0] & 0xff).isBetween(118, 122);
        assertThat(pixel[1] & 0xff).isBetween(153, 155);
        assertThat(pixel[2] & 0xff).isBetween(123, 127);
    }

    private static int gray(int transfer, int primaries, double signal) {
        byte[] pixel = WideColour.of(transfer, primaries).toSrgb(pixel(signal, signal, signal));
        assertThat(pixel[1]).isEqualTo(pixel[0]);
        return pixel[0] & 0xff;
    }

    private static byte[] pixel(double... bands) {
        byte[] bytes = new byte[6];
        for (int band = 0; band < 3; band++) {
            int level = (int) Math.round(65535 * bands[band]);
            bytes[2 * band] = (byte) level;
            bytes[2 * band + 1] = (byte) (level >> 8);
        }
        return bytes;
    }
}
