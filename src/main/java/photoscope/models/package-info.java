/** Model packs and the ONNX encoders in them: text and pictures to embeddings. */
@org.jspecify.annotations.NullMarked
package photoscope.models;
