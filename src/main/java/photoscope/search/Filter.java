package photoscope.search;

import java.util.Locale;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

/** A condition on photos, apart from what they show. */
public sealed interface Filter {
    /** What stands before the colon. */
    default Operator operator() {
        return switch (this) {
            case Folder _ -> Operator.FOLDER;
            case Kind _,Format _ -> Operator.TYPE;
            case Rated _ -> Operator.RATING;
            case Tag _ -> Operator.TAG;
            case Album _ -> Operator.ALBUM;
            case Person _ -> Operator.PERSON;
            case Decided _ -> Operator.STATUS;
            case Title _ -> Operator.TITLE;
            case Camera _ -> Operator.CAMERA;
            case Has _ -> Operator.HAS;
            case Is _ -> Operator.IS;
            case InCluster _ -> Operator.CLUSTER;
            case Name _ -> Operator.NAME;
            case Lasting _ -> Operator.DURATION;
            case Taken(Operator operator, _, _, _) -> operator;
        };
    }

    /** What stands after the colon. */
    String value();

    /** A folder's path contains this, case and accents aside. */
    record Folder(String value) implements Filter {}

    /** Pictures or films. */
    record Kind(MediaKind kind, String value) implements Filter {}

    /** A file format. */
    record Format(FileType type, String value) implements Filter {}

    /** Taken from a second on and before another one, counted since 1970 on the wall clock of the place. */
    record Taken(Operator operator, String value, long from, long until) implements Filter {}

    /** Rated with at least and at most so many stars. */
    record Rated(int least, int most, String value) implements Filter {}

    /** A keyword has this word or these words in a row; with a slash, it is this one or one of a level below. */
    record Tag(String value) implements Filter {}

    /** In an album whose title has this word or these words in a row. */
    record Album(String value) implements Filter {}

    /** Somebody is on it whose name has this word or these words in a row. */
    record Person(String value) implements Filter {}

    /** What was decided about the photo. */
    record Decided(Decision decision) implements Filter {
        @Override
        public String value() {
            return decision.key();
        }
    }

    /** The title has this word or these words in a row. */
    record Title(String value) implements Filter {}

    /** The camera's name contains this, case and accents aside. */
    record Camera(String value) implements Filter {}

    /** Something is known of the photo. */
    record Has(Knowledge what) implements Filter {
        @Override
        public String value() {
            return what.key();
        }
    }

    /** Where the photo stands in the library. */
    record Is(Standing standing) implements Filter {
        @Override
        public String value() {
            return standing.key();
        }
    }

    /** In the cluster or collection of this name, case and accents aside. */
    record InCluster(String value) implements Filter {}

    /** A film of at least and at most so many milliseconds. */
    record Lasting(long least, long most, String value) implements Filter {}

    /** The file's name begins like this, or has this word or these words in a row. */
    record Name(String value) implements Filter {}

    /** What a photo may have. */
    enum Knowledge {
        GPS,
        RATING,
        CAMERA,
        TITLE,
        CAPTION,
        TAGS,
        COMMENTS,
        ALBUMS,
        PERSONS,
        COPIES;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What may have been decided. */
    enum Decision {
        APPROVED,
        REJECTED,
        UNDECIDED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a photo may be. */
    enum Standing {
        /** None of its files is where it was. */
        MISSING,
        /** It can be found by what it shows. */
        EMBEDDED,
        /** It can't yet be found by what it shows. */
        PENDING,
        /** It is in a cluster or collection. */
        CLUSTERED,
        /** It is a favourite. */
        FAVOURITE,
        /** It is left out wherever nobody asks for hidden photos. */
        HIDDEN,
        /** It stands behind another photo, and is left out wherever nobody asks for such. */
        STACKED,
        /** There is a film of the moment it was taken: a Live Photo's behind it, or a motion photo's in its file. */
        LIVE,
        /** It is a picture of several frames. */
        ANIMATED,
        /** It is of another format than its file's name says. */
        MISNAMED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
