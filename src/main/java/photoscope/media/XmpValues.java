package photoscope.media;

import java.util.ArrayList;
import java.util.List;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import org.jspecify.annotations.Nullable;

/** Looks up values in a file's XMP packets, the first packet that has one counting. */
record XmpValues(List<XMPMeta> packets) {
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String XMP = "http://ns.adobe.com/xap/1.0/";
    static final String EXIF = "http://ns.adobe.com/exif/1.0/";
    static final String EXIF_EX = "http://cipa.jp/exif/1.0/";
    static final String AUX = "http://ns.adobe.com/exif/1.0/aux/";
    static final String TIFF = "http://ns.adobe.com/tiff/1.0/";
    static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    static final String LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/";
    static final String DIGIKAM = "http://www.digikam.org/ns/1.0/";
    static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    static final String MICROSOFT = "http://ns.microsoft.com/photo/1.0/";

    private static final int MOST_ITEMS = 10_000;

    /** A plain value. */
    @Nullable
    String text(String namespace, String name) {
        return first(packet -> packet.getPropertyString(namespace, name));
    }

    /** The text in the default language of one that may be given in several, or as a plain value. */
    @Nullable
    String localized(String namespace, String name) {
        String plain = first(packet -> {
            XMPProperty property = packet.getLocalizedText(namespace, name, null, "x-default");
            return property == null ? null : property.getValue();
        });
        return plain == null ? text(namespace, name) : plain;
    }

    /** The items of a list, or the one plain value. */
    List<String> items(String namespace, String name) {
        List<String> items = new ArrayList<>();
        for (XMPMeta packet : packets) {
            try {
                int count = Math.min(packet.countArrayItems(namespace, name), MOST_ITEMS);
                for (int i = 1; i <= count; i++) {
                    add(items, packet.getArrayItem(namespace, name, i).getValue());
                }
            } catch (XMPException | RuntimeException e) {
                add(items, text(namespace, name));
            }
        }
        return items;
    }

    private static void add(List<String> items, @Nullable String value) {
        String clean = TextBytes.clean(value);
        if (clean != null) {
            items.add(clean);
        }
    }

    private @Nullable String first(Lookup lookup) {
        for (XMPMeta packet : packets) {
            String value = TextBytes.clean(found(lookup, packet));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** A value of another shape than the standard says is as good as none. */
    private static @Nullable String found(Lookup lookup, XMPMeta packet) {
        try {
            return lookup.in(packet);
        } catch (XMPException | RuntimeException e) {
            return null;
        }
    }

    private interface Lookup {
        @Nullable
        String in(XMPMeta packet) throws XMPException;
    }
}
