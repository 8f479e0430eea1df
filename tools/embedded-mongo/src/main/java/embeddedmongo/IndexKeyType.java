package embeddedmongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.type.ObjectDataType;

/**
 * An index's keys on the disk and in the order that H2 gives to objects it knows nothing of: that of their serialised
 * bytes. For keys of one string, as all of ours are, that order is found here without serialising both sides at each
 * comparison, which took most of the time of an insert. It is the same order, so files of either kind can be read.
 */
final class IndexKeyType extends ObjectDataType {
    /** Longer strings are serialised in another form (TC_LONGSTRING). */
    private static final int LONGEST = 0xFFFF; // bytes

    @Override
    public int compare(Object a, Object b) {
        String left = onlyString(a);
        String right = onlyString(b);
        if (left == null || right == null) return super.compare(a, b);
        int length = serialisedLength(left);
        int otherLength = serialisedLength(right);
        if (length > LONGEST || otherLength > LONGEST) return super.compare(a, b);
        return length == otherLength ? compareBytes(left, right) : Integer.compare(length, otherLength);
    }

    private static String onlyString(Object key) {
        return key instanceof KeyValue value && value.size() == 1 && value.get(0) instanceof String string ? string : null;
    }

    /** In modified UTF-8, the form of serialised strings; its length stands before the bytes. */
    private static int serialisedLength(String string) {
        int bytes = string.length();
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c > 0x7FF) bytes += 2;
            else if (c > 0x7F || c == 0) bytes++;
        }
        return bytes;
    }

    private static int compareBytes(String left, String right) {
        int end = Math.min(left.length(), right.length());
        for (int i = 0; i < end; i++) {
            char c = left.charAt(i);
            char other = right.charAt(i);
            if (c != other) return Integer.compare(rank(c), rank(other));
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Bytes of modified UTF-8 keep the order of the characters, but for the zero, whose two bytes come after 0x7F. */
    private static int rank(char c) {
        return c == 0 ? 2 * 0x7F + 1 : 2 * c;
    }
}
