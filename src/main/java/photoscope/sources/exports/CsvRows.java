package photoscope.sources.exports;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them; what is not as it should be is taken as it stands. */
final class CsvRows {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean isQuoted;

    private CsvRows() {}

    /** The rows, empty lines left out. */
    static List<List<String>> parse(String text) {
        CsvRows csv = new CsvRows();
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (csv.isQuoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                csv.cell.append(c);
                i++;
            } else {
                csv.take(c);
            }
        }
        csv.endRow();
        return csv.rows;
    }

    private void take(char c) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == ',') {
            endCell();
        } else if (!isQuoted && (c == '\n' || c == '\r')) {
            endRow();
        } else {
            cell.append(c);
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        if (!row.isEmpty() || !cell.isEmpty()) {
            endCell();
            rows.add(List.copyOf(row));
            row = new ArrayList<>();
        }
    }
}
