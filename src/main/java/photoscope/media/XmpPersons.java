package photoscope.media;

import java.util.ArrayList;
import java.util.List;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPPathFactory;
import org.jspecify.annotations.Nullable;

import photoscope.photo.FaceBox;
import photoscope.photo.PersonPlace;

/**
 * Who is on a picture as XMP says: regions of the Metadata Working Group of type Face, and IPTC's {@code PersonInImage}.
 */
final class XmpPersons {
    private static final String REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/";
    private static final String AREA = "http://ns.adobe.com/xmp/sType/Area#";
    private static final int MOST = 1_000;
    /** How Photos names whom nobody has named. */
    private static final String UNKNOWN = "_UNKNOWN_";
    private final XMPMeta meta;

    private XmpPersons(XMPMeta meta) {
        this.meta = meta;
    }

    /** Those of all packets of a file, each region and each other name once. */
    static List<PersonPlace> read(List<XMPMeta> packets) {
        List<PersonPlace> persons = new ArrayList<>();
        packets.stream()
                .flatMap(packet -> new XmpPersons(packet).regions().stream())
                .filter(person -> !persons.contains(person))
                .forEach(persons::add);
        for (String name : new XmpValues(packets).items(XmpValues.IPTC_EXTENSION, "PersonInImage")) {
            if (persons.stream().noneMatch(person -> person.name().equals(name.strip()))) {
                persons.add(new PersonPlace(name, null));
            }
        }
        persons.removeIf(person -> person.name().equals(UNKNOWN));
        return persons;
    }

    private List<PersonPlace> regions() {
        List<PersonPlace> persons = new ArrayList<>();
        try {
            String list = "Regions" + field(REGIONS, "RegionList");
            int count = Math.min(meta.countArrayItems(REGIONS, list), MOST);
            for (int i = 1; i <= count; i++) {
                String region = XMPPathFactory.composeArrayItemPath(list, i);
                String name = TextBytes.clean(text(region + field(REGIONS, "Name")));
                String type = text(region + field(REGIONS, "Type"));
                if (name != null && (type == null || type.equals("Face"))) {
                    persons.add(new PersonPlace(name, face(region + field(REGIONS, "Area"))));
                }
            }
        } catch (XMPException | RuntimeException e) {
            return persons; // regions of another shape than the standard says are as good as none
        }
        return persons;
    }

    private @Nullable FaceBox face(String area) throws XMPException {
        Double x = number(area, "x");
        Double y = number(area, "y");
        Double width = number(area, "w");
        Double height = number(area, "h");
        return x == null || y == null || width == null || height == null || width < 0 || height < 0
                ? null
                : FaceBox.around(x, y, width, height);
    }

    private @Nullable Double number(String area, String name) throws XMPException {
        String text = text(area + field(AREA, name));
        return text != null && text.matches("-?\\d{1,6}(\\.\\d{1,20})?") ? Double.valueOf(text) : null;
    }

    private @Nullable String text(String path) throws XMPException {
        return meta.getPropertyString(REGIONS, path);
    }

    private static String field(String namespace, String name) throws XMPException {
        return XMPPathFactory.composeStructFieldPath(namespace, name);
    }
}
