package photoscope.vectors;

import photoscope.photo.Embedding;

/**
 * A query rounded as the codes are.
 *
 * @param coordinates -127 to 127, padded with zeros as the codes are
 * @param scale coordinate times scale is the query's
 */
@SuppressWarnings("ArrayRecordComponent") // made once for a scan, not handed out
record QueryCode(short[] coordinates, float scale) {
    static QueryCode of(Embedding query) {
        byte[] bytes = new byte[Codes.paddedLength(query.dimensions())];
        float scale = Quantizer.quantize(query.values(), bytes, 0);
        short[] coordinates = new short[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            coordinates[i] = bytes[i];
        }
        return new QueryCode(coordinates, scale);
    }
}
