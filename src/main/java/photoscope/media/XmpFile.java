package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.drew.metadata.Metadata;
import org.jspecify.annotations.Nullable;

import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.Rating;

/** The XMP files that digiKam, Lightroom, darktable and others lay beside a picture. */
public final class XmpFile {
    private static final String DEFAULT_LANGUAGE = "x-default";
    private static final Pattern TIMED = Pattern.compile("\\d[T ]\\d");
    private static final String LEVEL = "/";

    private XmpFile() {}

    /**
     * @throws IOException if it is no XMP
     */
    public static XmpWords read(byte[] bytes) throws IOException {
        XMPMeta meta = parse(bytes);
        WordsReader words = new WordsReader(new ParsedMetadata(new Metadata(), List.of(meta)));
        XmpValues values = new XmpValues(List.of(meta));
        return new XmpWords(words.title(), words.caption(), words.keywords(), words.rating(),
                values.text(XmpValues.PHOTOSHOP, "SidecarForExtension"), facts(meta, values));
    }

    private static OutsideFacts facts(XMPMeta meta, XmpValues values) {
        return new OutsideFacts(OutsideWords.NONE, taken(values),
                PlaceReader.read(new ParsedMetadata(new Metadata(), List.of(meta))), null, List.of(),
                XmpPersons.read(List.of(meta)));
    }

    /** Programs that write UTC mean the moment, for they do not know the place's clock; a day alone is no time. */
    private static @Nullable OutsideDate taken(XmpValues values) {
        for (String text : Arrays.asList(values.text(XmpValues.EXIF, "DateTimeOriginal"),
                values.text(XmpValues.PHOTOSHOP, "DateCreated"))) {
            DateText date = text == null || !TIMED.matcher(text).find() ? null : DateText.parse(text);
            if (date != null) {
                return ZoneOffset.UTC.equals(date.offset())
                        ? new OutsideDate.AtMoment(date.local().toInstant(ZoneOffset.UTC))
                        : new OutsideDate.OnTheClock(date.local(), date.offset());
            }
        }
        return null;
    }

    /**
     * The bytes of an XMP file with these parts written; all that others wrote stays.
     *
     * @param before the file as it is; null where there is none
     * @throws IOException if that is no XMP
     */
    public static byte[] write(byte @Nullable [] before, XmpWords words, Set<XmpWords.Part> parts) throws IOException {
        XMPMeta meta = before == null ? XMPMetaFactory.create() : parse(before);
        try {
            for (XmpWords.Part part : parts) {
                switch (part) {
                    case TITLE -> localized(meta, "title", words.title());
                    case CAPTION -> localized(meta, "description", words.caption());
                    case KEYWORDS -> keywords(meta, words.keywords());
                    case RATING -> rating(meta, words.rating());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
            XMPMetaFactory.serialize(meta, out, new SerializeOptions().setOmitPacketWrapper(true));
            return out.toByteArray();
        } catch (XMPException e) {
            throw new IOException("XMP that can't be written: " + e.getMessage(), e);
        }
    }

    private static XMPMeta parse(byte[] bytes) throws IOException {
        try {
            return XMPMetaFactory.parseFromBuffer(bytes,
                    new ParseOptions().setDisallowDoctype(true).setRequireXMPMeta(false));
        } catch (XMPException | RuntimeException e) {
            throw new IOException("not XMP: " + e.getMessage(), e);
        }
    }

    private static void localized(XMPMeta meta, String name, @Nullable String text) throws XMPException {
        if (text == null) {
            meta.deleteProperty(XmpValues.DC, name);
        } else {
            meta.setLocalizedText(XmpValues.DC, name, null, DEFAULT_LANGUAGE, text);
        }
    }

    private static void rating(XMPMeta meta, Rating rating) throws XMPException {
        if (rating.equals(Rating.NONE)) {
            meta.deleteProperty(XmpValues.XMP, "Rating");
        } else {
            meta.setPropertyInteger(XmpValues.XMP, "Rating", rating.stars());
        }
    }

    /** Flat, as all programs read them, and with their levels as Lightroom and digiKam do. */
    private static void keywords(XMPMeta meta, List<String> keywords) throws XMPException {
        var registry = XMPMetaFactory.getSchemaRegistry();
        registry.registerNamespace(XmpValues.LIGHTROOM, "lr");
        registry.registerNamespace(XmpValues.DIGIKAM, "digiKam");
        Set<String> flat = new LinkedHashSet<>();
        keywords.forEach(keyword -> flat.add(keyword.substring(keyword.lastIndexOf(LEVEL) + 1)));
        List<String> levelled = keywords.stream().filter(keyword -> keyword.contains(LEVEL)).toList();
        items(meta, XmpValues.DC, "subject", new PropertyOptions().setArray(true), List.copyOf(flat));
        items(meta, XmpValues.LIGHTROOM, "hierarchicalSubject", new PropertyOptions().setArray(true),
                levelled.stream().map(keyword -> keyword.replace(LEVEL, "|")).toList());
        items(meta, XmpValues.DIGIKAM, "TagsList", new PropertyOptions().setArray(true).setArrayOrdered(true),
                levelled.isEmpty() ? levelled : keywords);
    }

    /** Entries that programs keep for their own ends stay. */
    private static void items(XMPMeta meta, String namespace, String name, PropertyOptions kind, List<String> items)
            throws XMPException {
        List<String> all = new ArrayList<>(items);
        new XmpValues(List.of(meta)).items(namespace, name).stream().filter(XmpKeywords::isInternal).forEach(all::add);
        meta.deleteProperty(namespace, name);
        for (String item : all) {
            meta.appendArrayItem(namespace, name, kind, item, null);
        }
    }
}
