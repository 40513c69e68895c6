package photoscope.search;

import java.util.Locale;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

/** A condition on photos, apart from what they show. */
public sealed interface Filter {
    Operator operator();

    /** What stands after the colon. */
    String value();

    /** A folder's path contains this, case and accents aside. */
    record Folder(String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.FOLDER;
        }
    }

    /** Pictures or films. */
    record Kind(MediaKind kind, String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.TYPE;
        }
    }

    /** A file format. */
    record Format(FileType type, String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.TYPE;
        }
    }

    /** Taken from a second on and before another one, counted since 1970 on the wall clock of the place. */
    record Taken(Operator operator, String value, long from, long until) implements Filter {}

    /** Rated with at least and at most so many stars. */
    record Rated(int least, int most, String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.RATING;
        }
    }

    /** A keyword has this word or these words in a row; with a slash, it is this one or one of a level below. */
    record Tag(String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.TAG;
        }
    }

    /** What was decided about the photo. */
    record Decided(Decision decision) implements Filter {
        @Override
        public Operator operator() {
            return Operator.STATUS;
        }

        @Override
        public String value() {
            return decision.key();
        }
    }

    /** The title has this word or these words in a row. */
    record Title(String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.TITLE;
        }
    }

    /** The camera's name contains this, case and accents aside. */
    record Camera(String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.CAMERA;
        }
    }

    /** Something is known of the photo. */
    record Has(Knowledge what) implements Filter {
        @Override
        public Operator operator() {
            return Operator.HAS;
        }

        @Override
        public String value() {
            return what.key();
        }
    }

    /** Where the photo stands in the library. */
    record Is(Standing standing) implements Filter {
        @Override
        public Operator operator() {
            return Operator.IS;
        }

        @Override
        public String value() {
            return standing.key();
        }
    }

    /** In the cluster or collection of this name, case and accents aside. */
    record InCluster(String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.CLUSTER;
        }
    }

    /** The file's name begins like this, or has this word or these words in a row. */
    record Name(String value) implements Filter {
        @Override
        public Operator operator() {
            return Operator.NAME;
        }
    }

    /** What a photo may have. */
    enum Knowledge {
        GPS,
        RATING,
        CAMERA,
        TITLE,
        CAPTION,
        TAGS,
        COMMENTS;

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
        HIDDEN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
