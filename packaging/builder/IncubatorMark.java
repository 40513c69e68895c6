import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.ModuleResolutionAttribute;

import jdk.tools.jlink.internal.PluginRepository;
import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;
import jdk.tools.jlink.plugin.ResourcePoolEntry;

/**
 * Has jlink leave out the mark that says the Vector API is incubating: its module is there without an option then, and
 * Java keeps modules, linked classes and lambdas ready in the cache of classes, which it does for no incubating module
 * (ModuleBootstrap, step 8). The code of the module stays as it is.
 */
final class IncubatorMark implements Plugin {
    private static final String NAME = "leave-out-incubator-mark";
    private static final String MODULE = "/jdk.incubator.vector/module-info.class";

    private IncubatorMark() {}

    /** Makes the option known to jlink; returns it. */
    static String option() {
        PluginRepository.registerPlugin(new IncubatorMark());
        return "--" + NAME;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
        in.transformAndCopy(entry -> entry.path().equals(MODULE) ? withoutMark(entry) : entry, out);
        return out.build();
    }

    private static ResourcePoolEntry withoutMark(ResourcePoolEntry entry) {
        ClassFile classes = ClassFile.of();
        return entry.copyWithContent(classes.transformClass(classes.parse(entry.contentBytes()),
                ClassTransform.dropping(element -> element instanceof ModuleResolutionAttribute)));
    }
}
