package photoscope.media;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.pixels.Picture;

/** Shows raw files by the JPEG previews that cameras put into them, and leaves all else to another decoder. */
final class RawDecoder implements PictureDecoder {
    private final PictureDecoder decoder;

    /**
     * @param decoder reads the previews, and all other files
     */
    RawDecoder(PictureDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Picture decode(LoadedFile file, FileType type, int orientation, int shortSide)
            throws MediaException, InterruptedException {
        return type == FileType.RAW
                ? preview(file, orientation, shortSide)
                : decoder.decode(file, type, orientation, shortSide);
    }

    /** Where one is damaged, the next may be whole. */
    private Picture preview(LoadedFile file, int orientation, int shortSide)
            throws MediaException, InterruptedException {
        Iterator<RawPreview> left = previews(file, shortSide).iterator();
        while (true) {
            try (LoadedFile part = file.part(left.next().span())) {
                return decoder.decode(part, FileType.JPEG, orientation, shortSide);
            } catch (MediaException e) {
                boolean ofThisOne = e.problem().kind() == ProblemKind.DAMAGED
                        || e.problem().kind() == ProblemKind.UNSUPPORTED;
                if (!ofThisOne || !left.hasNext()) {
                    throw e;
                }
            }
        }
    }

    private static List<RawPreview> previews(LoadedFile file, int shortSide) throws MediaException {
        try (ByteSource source = file.open()) {
            return RawPreview.read(source, shortSide);
        } catch (IOException e) {
            throw MediaException.decoding(ProblemKind.UNREADABLE,
                    Sentence.of("The file can't be read again: check that its disk is still connected."));
        }
    }
}
