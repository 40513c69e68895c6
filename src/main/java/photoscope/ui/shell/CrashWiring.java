package photoscope.ui.shell;

import photoscope.platform.CrashReports;
import photoscope.ui.about.ReportView;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;

/** Tells once of a crash that left a report, and shows or deletes it if somebody wants that. */
final class CrashWiring {
    private final WindowParts window;
    private final CrashReports reports;
    private final Words words;

    CrashWiring(WindowParts window, CrashReports reports) {
        this.window = window;
        this.reports = reports;
        this.words = window.language().wordsOf(CrashWiring.class);
    }

    void offerNew() {
        var _ = window.threads().working().run(() -> {
            boolean isNew = !reports.unseen().isEmpty();
            if (isNew) {
                reports.markAllSeen();
            }
            return isNew;
        }, isNew -> {
            if (isNew) {
                window.notices()
                        .show(Notice.lasting(words.get("crashed"),
                                new Notice.Action(words.get("show"), this::showNewest)));
            }
        }, window::tellFailure);
    }

    private void showNewest() {
        var _ = window.threads()
                .working()
                .run(() -> CrashReports.text(reports.all().getFirst()),
                        text -> window.overlays().open(new ReportView(text, this::delete, window.language())),
                        window::tellFailure);
    }

    private void delete() {
        var _ = window.threads().working().run(() -> {
            reports.deleteAll();
            return true;
        }, _ -> window.notices().show(Notice.of(words.get("reportDeleted"))), window::tellFailure);
    }
}
