import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads and writes JSON. An object becomes a Row, a list a List, a number a Long or a Double. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object read(String text) {
    Json reader = new Json(text);
    Object value = reader.value();
    reader.space();
    if (reader.at != text.length()) {
      throw reader.fault("nothing more");
    }
    return value;
  }

  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private IllegalArgumentException fault(String expected) {
    return new IllegalArgumentException("expected " + expected + " at character " + at);
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean next(char sign) {
    space();
    if (at < text.length() && text.charAt(at) == sign) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char sign) {
    if (!next(sign)) {
      throw fault("'" + sign + "'");
    }
  }

  private Object value() {
    space();
    switch (at < text.length() ? text.charAt(at) : ' ') {
      case '{': return object();
      case '[': return list();
      case '"': return string();
      case 't': return word("true", true);
      case 'f': return word("false", false);
      case 'n': return word("null", null);
      default: return number();
    }
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw fault(word);
    }
    at += word.length();
    return value;
  }

  private Row object() {
    Row row = new Row();
    expect('{');
    if (next('}')) {
      return row;
    }
    do {
      space();
      String key = string();
      expect(':');
      row.put(key, value());
    } while (next(','));
    expect('}');
    return row;
  }

  private List<Object> list() {
    List<Object> items = new ArrayList<>();
    expect('[');
    if (next(']')) {
      return items;
    }
    do {
      items.add(value());
    } while (next(','));
    expect(']');
    return items;
  }

  private String string() {
    expect('"');
    int end = at;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
      end++;
    }
    StringBuilder out = new StringBuilder(text.substring(at, end));
    at = end;
    while (true) {
      if (at >= text.length()) {
        throw fault("the end of a text");
      }
      char sign = text.charAt(at++);
      if (sign == '"') {
        return out.toString();
      }
      out.append(sign == '\\' ? escaped() : sign);
    }
  }

  private char escaped() {
    char sign = at < text.length() ? text.charAt(at++) : ' ';
    switch (sign) {
      case 'b': return '\b';
      case 'f': return '\f';
      case 'n': return '\n';
      case 'r': return '\r';
      case 't': return '\t';
      case '"': case '\\': case '/': return sign;
      case 'u':
        if (at + 4 > text.length()) {
          throw fault("four digits");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      default: throw fault("an escape");
    }
  }

  private Object number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(start, at);
    try {
      if (digits.matches("-?[0-9]{1,18}")) {
        return Long.valueOf(digits);
      }
      return Double.valueOf(digits);
    } catch (NumberFormatException problem) {
      throw fault("a value");
    }
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof String text) {
      writeText(text, out);
    } else if (value instanceof Map<?, ?> map) {
      String before = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(before);
        writeText((String) entry.getKey(), out);
        out.append(':');
        write(entry.getValue(), out);
        before = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof Iterable<?> items) {
      out.append('[');
      String before = "";
      for (Object item : items) {
        out.append(before);
        write(item, out);
        before = ",";
      }
      out.append(']');
    } else {
      out.append(value);
    }
  }

  /** Everything outside ASCII is escaped, so that a line is the same under every encoding. */
  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\') {
        out.append('\\').append(sign);
      } else if (sign < ' ' || sign > '~') {
        out.append(String.format("\\u%04x", (int) sign));
      } else {
        out.append(sign);
      }
    }
    out.append('"');
  }
}

/** One JSON object. A field that is left out and one that is null are the same. */
final class Row extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1L;
  private static final Map<String, List<String>> PATHS = new ConcurrentHashMap<>();

  /** A row of these fields and values, in this order. */
  static Row of(Object... fieldsAndValues) {
    return new Row().with(fieldsAndValues);
  }

  /** This row with these fields and values in place of its own. */
  Row with(Object... fieldsAndValues) {
    Row copy = new Row();
    copy.putAll(this);
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      copy.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return copy;
  }

  /** This row with a value at a path with dots; rows on the way are copied. */
  Row withAt(String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return with(path, value);
    }
    String field = path.substring(0, dot);
    Row below = has(field) ? row(field) : new Row();
    return with(field, below.withAt(path.substring(dot + 1), value));
  }

  /** This row with the values of another at those of these paths at which it has none. */
  Row withMissing(List<String> paths, Row other) {
    Row filled = this;
    for (String path : paths) {
      filled = at(path) == null && other.at(path) != null ? filled.withAt(path, other.at(path)) : filled;
    }
    return filled;
  }

  /** The fields named, without those that are null. */
  Row part(String... fields) {
    Row part = new Row();
    for (String field : fields) {
      if (has(field)) {
        part.put(field, get(field));
      }
    }
    return part;
  }

  boolean has(String field) {
    return get(field) != null;
  }

  /** Whether the field is true. */
  boolean is(String field) {
    return Boolean.TRUE.equals(get(field));
  }

  /** Whether the field has this value and is not null. */
  boolean is(String field, Object value) {
    return value != null && value.equals(get(field));
  }

  String text(String field) {
    return (String) get(field);
  }

  Row row(String field) {
    return (Row) get(field);
  }

  int number(String field) {
    return ((Number) get(field)).intValue();
  }

  /** The list at a path with dots; a null list is empty. */
  List<Object> list(String path) {
    return cast(at(path));
  }

  List<Row> rows(String path) {
    return cast(at(path));
  }

  List<String> texts(String path) {
    return cast(at(path));
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> cast(Object list) {
    return list == null ? List.of() : (List<T>) list;
  }

  /** The value at a path with dots; null below a null object. */
  Object at(String path) {
    return below(this, path);
  }

  /** The value at a path below another; through a list, the elements of the lists below it without nulls. */
  static Object below(Object start, String path) {
    Object value = start;
    for (String field : fields(path)) {
      value = !(value instanceof List<?> list) ? value instanceof Row row ? row.get(field) : null
        : list.stream().map(element -> below(element, field))
          .flatMap(part -> part instanceof List<?> parts ? parts.stream() : Stream.ofNullable(part))
          .filter(Objects::nonNull).toList();
    }
    return value;
  }

  /** The parts of a path. */
  static List<String> fields(String path) {
    return PATHS.computeIfAbsent(path, text -> List.of(text.split("\\.")));
  }

  /** The texts of one field of rows, without nulls. */
  static List<String> texts(List<Row> rows, String field) {
    return rows.stream().map(row -> row.text(field)).filter(text -> text != null).toList();
  }

  /** The first of rows whose field has this value; an empty row if there is none. */
  static Row first(List<Row> rows, String field, Object value) {
    return rows.stream().filter(row -> row.is(field, value)).findFirst().orElseGet(Row::new);
  }

  /** Whether this row holds on a day: from its first day, and up to the other if it has one. */
  boolean holds(String day) {
    return text("from").compareTo(day) <= 0 && (!has("to") || text("to").compareTo(day) > 0);
  }

  /** Whether a list has one of these values; if the list is null or there are no values, it has. */
  boolean mayHave(String field, List<?> values) {
    return !has(field) || values.isEmpty() || texts(field).stream().anyMatch(values::contains);
  }

  /** What stands below a value under these keys in turn; otherwise this. */
  static Object under(Object start, Object otherwise, Object... keys) {
    Object there = start;
    for (Object key : keys) {
      there = there instanceof Row row && row.containsKey(key) ? row.get(key) : otherwise;
    }
    return there;
  }
}
