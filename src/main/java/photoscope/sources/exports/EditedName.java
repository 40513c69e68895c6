package photoscope.sources.exports;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that Google Photos gives to edited copies, in the language of the account. */
public final class EditedName {
    private static final List<String> ENDINGS = List.of("edited", "effects", "smile", "mix", "bearbeitet", "modifié",
            "editado", "editada", "ha editado", "modificato", "bewerkt", "redigerad", "redigeret", "redigert",
            "edytowane", "upraveno", "upravené", "muokattu", "szerkesztve", "düzenlendi", "изменено", "отредактировано",
            "編集済み", "已修改", "已編輯", "수정됨");
    private static final Pattern EDITED = Pattern.compile("(.+)-(?:"
            + ENDINGS.stream().map(EditedName::composed).map(Pattern::quote).collect(Collectors.joining("|"))
            + ")(\\(\\d{1,4}\\))?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EditedName() {}

    /**
     * The name of the picture of which one of this name is the edited copy; empty where it is none.
     *
     * @param stem a name without its ending
     */
    public static Optional<String> original(String stem) {
        Matcher edited = EDITED.matcher(composed(stem));
        return edited.matches()
                ? Optional.of(edited.group(1) + (edited.group(2) == null ? "" : edited.group(2)))
                : Optional.empty();
    }

    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
