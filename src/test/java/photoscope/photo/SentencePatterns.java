package photoscope.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

/** The patterns of all sentences in the program's source, as javac reads it. */
final class SentencePatterns {
    private SentencePatterns() {}

    /** Each pattern, and where it stands; one that is not a plain text is given as its source in angle brackets. */
    static Map<String, String> inSource() throws IOException {
        Map<String, String> patterns = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null,
                    files.getJavaFileObjectsFromPaths(sources()));
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Finder(String.valueOf(unit.getSourceFile().getName()), patterns), null);
            }
        }
        return patterns;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("Sentence")) {
                    sources.add(file);
                }
            }
        }
        return sources;
    }

    private static final class Finder extends TreeScanner<Void, Void> {
        private final String file;
        private final Map<String, String> patterns;

        Finder(String file, Map<String, String> patterns) {
            this.file = file;
            this.patterns = patterns;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect().toString().equals("Sentence.of")) {
                String pattern = text(call.getArguments().getFirst());
                patterns.put(pattern, file);
                int gaps = (int) SentenceWords.GAP.matcher(pattern)
                        .results()
                        .filter(gap -> gap.group(2) != null)
                        .count();
                if (gaps != call.getArguments().size() - 1) {
                    patterns.put("<" + call + ">", file);
                }
            }
            return super.visitMethodInvocation(call, null);
        }

        private static String text(ExpressionTree expression) {
            if (expression instanceof LiteralTree literal) {
                return String.valueOf(literal.getValue());
            } else if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return text(sum.getLeftOperand()) + text(sum.getRightOperand());
            }
            return "<" + expression + ">";
        }
    }
}
