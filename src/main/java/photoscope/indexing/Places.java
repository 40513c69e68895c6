package photoscope.indexing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;

/**
 * Where the photos are that have a file's content.
 *
 * @param here those of which another file is there
 * @param gone those whose files are gone, without those from which people took a file back
 * @param goneAlike how many names at the end of its path each that is gone shares with the file, its own counted first
 * @param mostAlikeHere the same of those that are here, the most
 */
record Places(List<Integer> here, List<Integer> gone, List<Integer> goneAlike, int mostAlikeHere) {
    static Places of(CatalogSession session, FileRow file, List<Integer> photos) {
        List<Integer> here = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        List<Integer> goneAlike = new ArrayList<>();
        int mostAlikeHere = 0;
        for (int photo : photos) {
            List<FileRow> files = session.files().ofPhoto(photo);
            boolean isHere = Resolver.isHere(session, photo, file);
            int alike = files.stream()
                    .filter(other -> other.id() != file.id() && (other.state() == FileState.MISSING) != isHere)
                    .mapToInt(other -> alike(file.path(), other.path()))
                    .max()
                    .orElse(0);
            if (isHere) {
                here.add(photo);
                mostAlikeHere = Math.max(mostAlikeHere, alike);
            } else if (!session.movedFiles().isUndone(photo)) {
                gone.add(photo);
                goneAlike.add(alike);
            }
        }
        return new Places(here, gone, goneAlike, mostAlikeHere);
    }

    /** The one photo that is gone and whose path ends most like the file's, more than that of any other. */
    Optional<Integer> movedByName() {
        int most = goneAlike.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean isOne = goneAlike.stream().filter(alike -> alike == most).count() == 1;
        return most > mostAlikeHere && isOne ? Optional.of(gone.get(goneAlike.indexOf(most))) : Optional.empty();
    }

    private static int alike(Path one, Path other) {
        int alike = 0;
        int most = Math.min(one.getNameCount(), other.getNameCount());
        while (alike < most && Objects.equals(one.getName(one.getNameCount() - 1 - alike),
                other.getName(other.getNameCount() - 1 - alike))) {
            alike++;
        }
        return alike;
    }
}
