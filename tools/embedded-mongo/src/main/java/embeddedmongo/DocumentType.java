package embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Documents on the disk, field by field. H2 hands objects that it does not know to Java's serialisation, which took a quarter of
 * this process's time: at each commit the changed documents and their neighbours on the page are written. What was written so
 * before is still read, and written in this form when it is next changed.
 */
final class DocumentType extends ObjectDataType {
    /** Begins a document of this form; H2's own tags end before. */
    private static final byte DOCUMENT = 0x7F;

    private static final byte NULL = 0;
    private static final byte FALSE = 1;
    private static final byte TRUE = 2;
    private static final byte INTEGER = 3;
    private static final byte LONG = 4;
    private static final byte DOUBLE = 5;
    private static final byte STRING = 6;
    private static final byte INSTANT = 7; // milliseconds, as in BSON
    private static final byte LIST = 8;
    private static final byte FIELDS = 9;
    private static final byte OTHER = 10; // bytes, identifiers and the like: as H2 writes them

    /** As H2 reckons the memory of what it serialises: twice the size, on the average of what was written lately. */
    private volatile int averageMemory = 10_000; // bytes

    @Override
    public int getMemory(Object value) {
        return value instanceof Document ? averageMemory : super.getMemory(value);
    }

    @Override
    public void write(WriteBuffer out, Object value) {
        if (!(value instanceof Document document)) {
            super.write(out, value);
            return;
        }
        int start = out.position();
        out.put(DOCUMENT);
        writeFields(out, document);
        averageMemory = (2 * (out.position() - start) + 15 * averageMemory) / 16;
    }

    @Override
    public Object read(ByteBuffer in) {
        if (in.get(in.position()) != DOCUMENT) return super.read(in);
        in.get();
        return readFields(in);
    }

    private void writeFields(WriteBuffer out, Map<?, ?> fields) {
        out.putVarInt(fields.size());
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            writeString(out, (String) field.getKey());
            writeValue(out, field.getValue());
        }
    }

    private Document readFields(ByteBuffer in) {
        Document document = new Document();
        for (int left = DataUtils.readVarInt(in); left > 0; left--) {
            String name = DataUtils.readString(in).intern(); // the same few names in every document
            document.put(name, readValue(in));
        }
        return document;
    }

    private void writeValue(WriteBuffer out, Object value) {
        if (value == null) out.put(NULL);
        else if (value instanceof String text) writeString(out.put(STRING), text);
        else if (value instanceof Integer number) out.put(INTEGER).putInt(number);
        else if (value instanceof Long number) out.put(LONG).putLong(number);
        else if (value instanceof Double number) out.put(DOUBLE).putLong(Double.doubleToRawLongBits(number));
        else if (value instanceof Boolean truth) out.put(truth ? TRUE : FALSE);
        else if (value instanceof Instant instant) out.put(INSTANT).putLong(instant.toEpochMilli());
        else if (value instanceof Document document) writeFields(out.put(FIELDS), document);
        else if (value instanceof Collection<?> list) {
            out.put(LIST).putVarInt(list.size());
            for (Object element : list) writeValue(out, element);
        } else super.write(out.put(OTHER), value);
    }

    private Object readValue(ByteBuffer in) {
        byte tag = in.get();
        return switch (tag) {
            case NULL -> null;
            case STRING -> DataUtils.readString(in);
            case INTEGER -> in.getInt();
            case LONG -> in.getLong();
            case DOUBLE -> Double.longBitsToDouble(in.getLong());
            case FALSE -> Boolean.FALSE;
            case TRUE -> Boolean.TRUE;
            case INSTANT -> Instant.ofEpochMilli(in.getLong());
            case FIELDS -> readFields(in);
            case LIST -> readList(in);
            case OTHER -> super.read(in);
            default -> throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Unknown value {0}", tag);
        };
    }

    private List<Object> readList(ByteBuffer in) {
        int size = DataUtils.readVarInt(in);
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) list.add(readValue(in));
        return list;
    }

    private static void writeString(WriteBuffer out, String text) {
        out.putVarInt(text.length()).putStringData(text, text.length());
    }
}
