package photoscope.models;

import java.util.Map;
import java.util.PriorityQueue;

/**
 * Byte-pair encoding of one word: of all neighbours the pair of the lowest rank is joined, again and again (Sennrich et
 * al. 2016), with a queue so that a word of n letters takes n log n steps.
 *
 * @param numbers token to number
 * @param ranks "left right" to the rank of that merge, 0 first
 */
record BytePairs(Map<String, Integer> numbers, Map<String, Integer> ranks) {
    static final String END_OF_WORD = "</w>";

    /** Two neighbours that may be joined, as they were when they met. */
    private record Pair(int rank, int position, String left, String right) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return rank != other.rank ? Integer.compare(rank, other.rank) : Integer.compare(position, other.position);
        }
    }

    /**
     * The numbers of a word's tokens.
     *
     * @param word at least one letter of the {@link ByteAlphabet}
     * @param unknown stands for a token that has no number
     */
    int[] encode(String word, int unknown) {
        int length = word.length();
        String[] tokens = new String[length];
        int[] previous = new int[length];
        int[] next = new int[length];
        for (int i = 0; i < length; i++) {
            tokens[i] = word.substring(i, i + 1);
            previous[i] = i - 1;
            next[i] = i + 1;
        }
        tokens[length - 1] += END_OF_WORD;
        PriorityQueue<Pair> queue = new PriorityQueue<>();
        for (int i = 0; i + 1 < length; i++) {
            offer(queue, tokens, i, i + 1);
        }
        int count = length;
        for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
            int left = pair.position;
            int right = next[left];
            if (!pair.left.equals(tokens[left]) || right == length || !pair.right.equals(tokens[right])) {
                continue;
            }
            tokens[left] = pair.left + pair.right;
            tokens[right] = "";
            next[left] = next[right];
            if (next[left] < length) {
                previous[next[left]] = left;
                offer(queue, tokens, left, next[left]);
            }
            if (previous[left] >= 0) {
                offer(queue, tokens, previous[left], left);
            }
            count--;
        }
        int[] encoded = new int[count];
        for (int i = 0, token = 0; i < count; i++, token = next[token]) {
            encoded[i] = numbers.getOrDefault(tokens[token], unknown);
        }
        return encoded;
    }

    private void offer(PriorityQueue<Pair> queue, String[] tokens, int left, int right) {
        Integer rank = ranks.get(tokens[left] + ' ' + tokens[right]);
        if (rank != null) {
            queue.add(new Pair(rank, left, tokens[left], tokens[right]));
        }
    }
}
