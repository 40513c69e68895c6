package photoscope.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.RandomAccessReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.FileType;

/**
 * A picture's metadata, as far as it could be understood. Each block is parsed by itself: what is broken costs
 * only itself.
 *
 * @param metadata by directory
 * @param packets XMP, in the file's order
 */
record ParsedMetadata(Metadata metadata, List<XMPMeta> packets) {
    static final ParsedMetadata NONE = new ParsedMetadata(new Metadata(), List.of());
    private static final Logger LOG = LoggerFactory.getLogger(ParsedMetadata.class);

    static ParsedMetadata of(Envelope envelope, ByteSource source, FileType type) {
        Metadata metadata = new Metadata();
        if (type == FileType.TIFF) {
            tiff(new SourceReader(source), metadata);
        } else if (type == FileType.RAW) {
            attempt("raw file", () -> raw(source, metadata));
        }
        if (envelope.exif() != null) {
            tiff(new SourceReader(new ArraySource(envelope.exif())), metadata);
        }
        byte[] photoshop = envelope.photoshop();
        if (photoshop != null) {
            attempt("image resources", () -> new PhotoshopReader().extract(new SequentialByteArrayReader(photoshop),
                    photoshop.length, metadata));
        }
        byte[] xmp = envelope.xmp();
        if (xmp != null) {
            attempt("XMP", () -> new XmpReader().extract(xmp, metadata));
        }
        List<XMPMeta> packets = new ArrayList<>();
        for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
            packets.add(directory.getXMPMeta());
        }
        return new ParsedMetadata(metadata, packets);
    }

    /** The first directory of each of these kinds, in the file's order. */
    <T extends Directory> List<T> all(Class<T> kind) {
        return List.copyOf(metadata.getDirectoriesOfType(kind));
    }

    private static void raw(ByteSource source, Metadata metadata) throws IOException {
        RawFile file = RawFile.read(source);
        for (Span structure : file.structures()) {
            tiff(new SourceReader(new PartSource(source, structure)), metadata);
        }
        Span place = file.place();
        if (place != null) {
            attempt("place", () -> new TiffReader().processTiff(new SourceReader(new PartSource(source, place)),
                    new PlaceHandler(metadata), 0));
        }
    }

    private static void tiff(RandomAccessReader reader, Metadata metadata) {
        attempt("EXIF", () -> new TiffReader().processTiff(reader, new ExifTiffHandler(metadata, null, 0), 0));
    }

    /** Parsers of hostile bytes fail in every way there is; what they found before is kept. */
    private static void attempt(String what, Parsing parsing) {
        try {
            parsing.run();
        } catch (IOException | TiffProcessingException | RuntimeException | StackOverflowError e) {
            LOG.debug("broken {}", what, e);
        }
    }

    /** Takes a structure's main directory for the one that holds a place. */
    private static final class PlaceHandler extends ExifTiffHandler {
        PlaceHandler(Metadata metadata) {
            super(metadata, null, 0);
        }

        @Override
        public void setTiffMarker(int marker) {
            pushDirectory(GpsDirectory.class);
        }
    }

    private interface Parsing {
        void run() throws IOException, TiffProcessingException;
    }
}
