package photoscope.sources.exports;

import static photoscope.sources.exports.EditedName.composed;
import static photoscope.sources.exports.EditedName.lower;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.sources.OtherFormat;
import photoscope.sources.SidecarName;

/**
 * Which photos a JSON file means by its name. Google appends {@code .supplemental-metadata} to the photo's name and
 * cuts the whole to 46 characters, which may fall anywhere, the photo's own ending included; older downloads append
 * nothing; the number of photos of one name stands at the end: {@code IMG.jpg(1).json} is of {@code IMG(1).jpg}.
 * osxphotos writes {@code NAME.EXT.json} or {@code NAME.json}.
 */
public final class JsonPhotoName {
    private static final int CUT_AT = 46;
    private static final String SUPPLEMENT = "supplemental-metadata";
    private static final Pattern NUMBERED = Pattern.compile("(.*)(\\(\\d{1,4}\\))", Pattern.DOTALL);

    private enum Form {
        WHOLE,
        WITHOUT_ENDING,
        CUT
    }

    private final String photo;
    private final String number;
    private final Form form;

    private JsonPhotoName(String photo, String number, Form form) {
        this.photo = photo;
        this.number = number;
        this.form = form;
    }

    /** What a name that ends in {@code .json} means. */
    public static JsonPhotoName of(String jsonName) {
        String name = SidecarName.stem(composed(jsonName));
        Matcher numbered = NUMBERED.matcher(name);
        boolean hasNumber = numbered.matches() && !numbered.group(1).isEmpty();
        String base = hasNumber ? numbered.group(1) : name;
        String number = hasNumber ? numbered.group(2) : "";
        int dot = base.lastIndexOf('.');
        boolean isSupplement = dot > 0 && SUPPLEMENT.startsWith(base.substring(dot + 1));
        String photo = isSupplement ? base.substring(0, dot) : base;
        if (isMedia(photo)) {
            return new JsonPhotoName(photo, number, Form.WHOLE);
        }
        return base.length() >= CUT_AT
                ? new JsonPhotoName(base, number, Form.CUT)
                : new JsonPhotoName(photo, number, Form.WITHOUT_ENDING);
    }

    /** Whether the name is that of a picture or film with something appended, so that no other JSON is called so. */
    public boolean namesAPhoto() {
        return form == Form.WHOLE;
    }

    /** With one of these the name of each photo that may be meant begins: systems write accents in two ways. */
    public List<String> prefixes() {
        return spellings(form == Form.WHOLE ? SidecarName.stem(photo) : photo);
    }

    /** A name with its accents as one letter and as two; mostly these are the same. */
    public static List<String> spellings(String name) {
        return Stream.of(composed(name), Normalizer.normalize(name, Normalizer.Form.NFD)).distinct().toList();
    }

    /** Whether a photo's file is meant, or an edited copy of it. */
    public boolean means(String fileName) {
        String file = composed(fileName);
        String stem = SidecarName.stem(file);
        return isMeant(file, stem) || EditedName.original(stem).filter(this::isStem).isPresent();
    }

    /** Whether it may be the film of the Live Photo that is meant: of the picture's name. */
    public boolean meansFilmOf(String fileName) {
        boolean isFilm = FileType.ofName(fileName).filter(type -> type.kind() == MediaKind.VIDEO).isPresent();
        boolean isPicture = FileType.ofName(photo)
                .filter(type -> type == FileType.HEIC || type == FileType.JPEG)
                .isPresent();
        return form == Form.WHOLE && isFilm && isPicture && isStem(SidecarName.stem(composed(fileName)));
    }

    private boolean isMeant(String file, String stem) {
        return switch (form) {
            case WHOLE -> isStem(stem) && isEnding(lower(file.substring(stem.length())), lower(ending()));
            case WITHOUT_ENDING, CUT -> isStem(stem);
        };
    }

    private boolean isStem(String stem) {
        return switch (form) {
            case WHOLE -> stem.equals(SidecarName.stem(photo) + number);
            case WITHOUT_ENDING -> stem.equals(photo + number);
            case CUT -> isCutFrom(stem);
        };
    }

    /** Google's photos of long names are cut too, a little later. */
    private boolean isCutFrom(String stem) {
        String rest = stem;
        if (number.isEmpty()) {
            if (NUMBERED.matcher(stem).matches() && stem.length() > photo.length()) {
                return false;
            }
        } else {
            if (!stem.endsWith(number)) {
                return false;
            }
            rest = stem.substring(0, stem.length() - number.length());
        }
        // the cut may fall into the photo's own ending, or right before or behind its dot
        int dot = photo.lastIndexOf('.');
        String cut = dot > 0 && photo.length() - dot <= 5 && rest.length() == dot ? photo.substring(0, dot) : photo;
        return rest.startsWith(cut);
    }

    /** What is left of a cut ending may be one too: {@code .jpe} of {@code .jpeg}. */
    private boolean isEnding(String ofFile, String meant) {
        return ofFile.equals(meant) || (photo.length() == CUT_AT && ofFile.startsWith(meant));
    }

    private String ending() {
        return photo.substring(SidecarName.stem(photo).length());
    }

    private static boolean isMedia(String name) {
        return FileType.ofName(name).isPresent() || OtherFormat.ofName(name).isPresent();
    }
}
