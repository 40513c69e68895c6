package photoscope.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import photoscope.library.PhotoCard;
import photoscope.library.PhotoList;
import photoscope.library.Photos;
import photoscope.photo.PhotoId;
import photoscope.search.SortOrder;
import photoscope.ui.gallery.GalleryPhotos;
import photoscope.ui.language.Words;
import photoscope.ui.lightbox.Lightbox;
import photoscope.ui.notice.Notice;

/**
 * What somebody opened with Photoscope: photos of the library are shown large, folders are taken in. For photos that
 * are in none of the library's folders there is the offer to add theirs.
 */
final class OpenedPaths {
    private final Photos photos;
    private final WindowParts window;
    private final LibraryCommands commands;
    private final Lightbox lightbox;
    private final Words words;

    OpenedPaths(Photos photos, WindowParts window, LibraryCommands commands, Lightbox lightbox, Words words) {
        this.photos = photos;
        this.window = window;
        this.commands = commands;
        this.lightbox = lightbox;
        this.words = words;
    }

    private record Found(PhotoList known, List<Path> folders, List<Path> strangers, List<Path> gone) {}

    void open(List<Path> paths) {
        var _ = window.threads().working().run(() -> lookAt(paths), this::show, window::tellFailure);
    }

    private Found lookAt(List<Path> paths) {
        List<PhotoId> known = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        List<Path> strangers = new ArrayList<>();
        List<Path> gone = new ArrayList<>();
        for (Path path : paths) {
            Optional<PhotoCard> card = photos.cardAt(path);
            if (card.isPresent()) {
                known.add(card.get().id());
            } else if (Files.isDirectory(path)) {
                folders.add(path);
            } else {
                (Files.exists(path) ? strangers : gone).add(path);
            }
        }
        return new Found(photos.listOf(known, SortOrder.NEWEST), folders, strangers, gone);
    }

    private void show(Found found) {
        if (found.known().size() > 0) {
            lightbox.open(new GalleryPhotos(found.known()), 0);
        }
        if (!found.folders().isEmpty()) {
            commands.add(found.folders());
        }
        if (!found.gone().isEmpty()) {
            window.notices().show(Notice.error(words.format("pathGone", found.gone().getFirst().toString())));
        }
        if (!found.strangers().isEmpty()) {
            List<Path> homes = found.strangers().stream().map(Path::getParent).filter(Objects::nonNull).distinct()
                    .toList();
            window.notices()
                    .show(Notice.of(
                            words.format("pathStrange", String.valueOf(found.strangers().getFirst().getFileName()),
                                    found.strangers().size()),
                            new Notice.Action(words.get("addItsFolder"), () -> commands.add(homes))));
        }
    }
}
