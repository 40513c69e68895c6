package photoscope.media;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.IteratorOptions;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import org.jspecify.annotations.Nullable;

/** Where a picture's XMP says that its film is (Android's motion photo format 1.0, and the microvideo before it). */
final class MotionPhotoXmp {
    private static final String CAMERA = "http://ns.google.com/photos/1.0/camera/";
    private static final String CONTAINER = "http://ns.google.com/photos/1.0/container/";
    private static final Pattern ITEM_FIELD = Pattern.compile("[^\\[]*\\[(\\d{1,4})\\].*:(Semantic|Length)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private MotionPhotoXmp() {}

    /** Where films should be in a file of this length. */
    static List<Span> films(byte @Nullable [] xmp, long fileLength) {
        if (xmp == null) {
            return List.of();
        }
        try {
            XMPMeta meta = XMPMetaFactory.parseFromBuffer(xmp,
                    new ParseOptions().setDisallowDoctype(true).setRequireXMPMeta(false));
            List<Span> films = new ArrayList<>();
            inDirectory(meta, fileLength).ifPresent(films::add);
            long fromEnd = number(new XmpValues(List.of(meta)).text(CAMERA, "MicroVideoOffset"));
            films.add(new Span(fileLength - fromEnd, fromEnd));
            return films;
        } catch (XMPException | RuntimeException e) {
            return List.of();
        }
    }

    /** What is in the file stands one after the other up to its end, in the order in which the directory names it. */
    private static Optional<Span> inDirectory(XMPMeta meta, long fileLength) throws XMPException {
        if (XMPMetaFactory.getSchemaRegistry().getNamespacePrefix(CONTAINER) == null) {
            return Optional.empty();
        }
        TreeMap<Integer, String> kinds = new TreeMap<>();
        Map<Integer, Long> lengths = new TreeMap<>();
        Iterator<?> leaves = meta.iterator(CONTAINER, "Directory", new IteratorOptions().setJustLeafnodes(true));
        while (leaves.hasNext()) {
            XMPPropertyInfo leaf = (XMPPropertyInfo) leaves.next();
            Matcher field = ITEM_FIELD.matcher(String.valueOf(leaf.getPath()));
            if (field.matches()) {
                int item = Integer.parseInt(field.group(1));
                if (field.group(2).equals("Length")) {
                    lengths.put(item, number(leaf.getValue()));
                } else {
                    kinds.put(item, leaf.getValue());
                }
            }
        }
        long end = fileLength;
        for (int item : kinds.descendingKeySet()) {
            long length = lengths.getOrDefault(item, 0L);
            if ("MotionPhoto".equals(kinds.get(item))) {
                return Optional.of(new Span(end - length, length));
            }
            end -= length;
        }
        return Optional.empty();
    }

    private static long number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
