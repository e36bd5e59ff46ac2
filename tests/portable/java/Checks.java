import java.time.*;
import java.time.temporal.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** The checks of a prepared agreement ("Checks of an agreement"), with their links pinned to a day. */
final class Checks extends Formula<Truth> {
  private static final Pattern PART = Pattern.compile("(\\d+)([YMWD])");
  private static final Map<String, String> UNITS =
    Map.of("Y", "years", "M", "months", "W", "weeks", "D", "days");

  private final Scope agreement;
  private final String pinned;
  private int looked;

  Checks(Rules rules, Row agreement, String pinned) {
    super(rules, Truth.LOGIC);
    this.agreement = new Scope(agreement, new Row(), 0);
    this.pinned = pinned;
  }

  Stream<Row> findings() { return rules.export.rows("checks").stream().flatMap(this::findings); }

  private Stream<Row> findings(Row check) {
    if (value(check.row("arises"), agreement) != Truth.TRUE) {
      return Stream.of(finding(check, null, rules.text("finding.not-applicable"), null, ""));
    }
    looked = 0;
    List<Row> findings = check.rows("defects").stream().flatMap(defect -> ways(defect.rows("each"), agreement)
      .filter(way -> value(defect.row("wrong"), way) != Truth.FALSE).map(way -> finding(check, defect, way)))
      .limit(rules.export.row("limits").number("findings_of_a_check")).toList();
    return !findings.isEmpty() ? findings.stream()
      : Stream.of(finding(check, Truth.TRUE, Texts.capital(check.text("met")), null, ""));
  }

  /** Chooses an element of each list in turn, in all ways. */
  private Stream<Scope> ways(List<Row> each, Scope chosen) {
    return each.isEmpty() ? Stream.of(chosen)
      : listed(each.get(0).row("over"), each.get(0).text("name"), chosen).stream()
        .flatMap(way -> ways(each.subList(1, each.size()), way));
  }

  private Row finding(Row check, Truth result, String reason, String cure, String pointer) {
    return rules.finding(check, result, check.texts("cites"), pinned, reason, cure, pointer);
  }

  private Row finding(Row check, Row defect, Scope way) {
    boolean isWrong = value(defect.row("wrong"), way) == Truth.TRUE;
    Row words = new Row();
    defect.row("words").forEach((name, word) -> words.put(name, word((Row) word, way)));
    Row says = !isWrong ? check.row("unknown") : defect.rows("says").stream().filter(one ->
      applies(one, way) && Texts.BRACES.matcher(one.text("text") + one.text("cure")).results()
        .allMatch(match -> words.has(match.group(1)))).findFirst().orElseThrow();
    Row finding = finding(check, isWrong ? Truth.FALSE : Truth.UNKNOWN,
      Texts.fill(Texts.capital(says.text("text")), words::get),
      Texts.fill(Texts.capital(says.text("cure")), words::get),
      Texts.fill(defect.text("pointer"), name -> way.of(name).place()));
    return defect.rows("severity").stream().filter(row -> applies(row, way)).findFirst()
      .map(row -> finding.with("severity", row.get("severity"))).orElse(finding);
  }

  private boolean applies(Row row, Scope way) {
    return !row.has("when") || value(row.row("when"), way) == Truth.TRUE;
  }

  /** The elements of a list that have the values named, with their places in the whole list. */
  private List<Scope> listed(Row list, String name, Scope scope) {
    List<?> all = scope.at(list.text("listed")) instanceof List<?> found ? found : List.of();
    return scope.each(name, all, null).stream().filter(inner -> list.row("where").keySet().stream()
      .allMatch(field -> {
        Object wanted = scope.operand(list.row("where").row(field));
        Object element = inner.element();
        return wanted != null && wanted.equals(field.isEmpty() ? element : Row.below(element, field));
      })).toList();
  }

  /** The values of a field of the elements of a list, without nulls. */
  private Stream<String> values(Row list, String path, Scope scope) {
    return listed(list, "", scope).stream().map(inner -> (String) Row.below(inner.element(), path))
      .filter(Objects::nonNull);
  }

  @Override
  Truth value(Row term, Scope scope) {
    return switch (term.text("op")) {
      case "given" ->
        Truth.LOGIC.of(!Arrays.asList(null, "", List.of()).contains(scope.at(term.text("path"))));
      case "lookup" -> Arrays.asList(scope.operands(term.rows("keys"))).contains(null) ? Truth.UNKNOWN
        : Truth.LOGIC.of(found(term.text("table"), term.rows("keys"), scope) != null);
      case "earlier" -> isEarlier(day(term.row("left"), scope), day(term.row("right"), scope));
      case "follows" -> Truth.LOGIC.of(
        scope.of(term.text("name")).place() > scope.of(term.text("other")).place());
      case "exists" -> term.row("over").has("field") ? super.value(term, scope) : Truth.LOGIC.joined(false,
        listed(term.row("over"), term.text("name"), scope), inner -> value(term.row("body"), inner));
      default -> super.value(term, scope);
    };
  }

  private static Truth isEarlier(String left, String right) {
    return left == null ? Truth.UNKNOWN : Truth.of(right, day -> left.compareTo(day) < 0);
  }

  /** What a table of the checks has under the keys; null where it has nothing. */
  private Object found(String table, List<Row> keys, Scope scope) {
    return Row.under(rules.export.row("check_tables").row(table).get("content"), null, scope.operands(keys));
  }

  private String day(Row day, Scope scope) {
    if (day.has("day")) {
      return (String) found(day.text("day"), day.rows("keys"), scope);
    }
    String from = (String) scope.operand(day.has("by") ? day.row("shifted") : day);
    String by = day.has("by") ? (String) scope.operand(day.row("by")) : "P0D";
    // With its sign, a day beyond the year 9999 would stand before every other; as a text it comes last.
    return from == null || by == null ? null
      : LocalDate.parse(from).plus(Period.parse(by)).toString().replaceFirst("\\+.*", "~");
  }

  private String word(Row word, Scope scope) {
    Row of = word.row("of");
    return switch (word.text("word")) {
      case "text" -> text(of.text("field"), (String) scope.operand(of));
      case "day" -> Optional.ofNullable(day(of, scope)).map(rules::day).orElse(null);
      case "number" -> String.valueOf(scope.of(word.text("name")).place() + 1);
      case "days" -> daysBetween(day(word.row("first"), scope), day(word.row("second"), scope));
      case "names" -> names(word.rows("over").stream()
        .flatMap(list -> values(list, word.text("path"), scope)).distinct().toList());
      case "first" -> values(word.row("over"), word.text("path"), scope).findFirst().orElse(null);
      case "nearest" -> nearest(word, (String) scope.operand(of), scope);
      case "near-power" -> scope.operand(of) instanceof String text ? rules.nearPower(text) : null;
      default -> throw new IllegalArgumentException("no such word: " + word.text("word"));
    };
  }

  private String names(List<String> names) { return names.isEmpty() ? null : rules.and(names); }

  private static String daysBetween(String first, String second) {
    return first == null || second == null ? null
      : String.valueOf(ChronoUnit.DAYS.between(LocalDate.parse(first), LocalDate.parse(second)));
  }

  private String text(String path, String value) {
    return value == null ? null : switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "on", "starts", "ends", "reviews_on", "registered_on" -> rules.day(value);
      case "retention", "review_every" -> duration(value);
      default -> value;
    };
  }

  /** A duration in words. A part that is 0 is left out, unless all are. */
  private String duration(String duration) {
    List<String> parts = PART.matcher(duration).results().filter(part -> Long.parseLong(part.group(1)) > 0)
      .map(part -> rules.text("duration." + UNITS.get(part.group(2))
        + (Long.parseLong(part.group(1)) == 1 ? ".one" : ""), "number", Long.parseLong(part.group(1))))
      .toList();
    return parts.isEmpty() ? rules.text("duration.days", "number", "0") : rules.and(parts);
  }

  private String nearest(Row word, String wanted, Scope scope) {
    return wanted == null || looked++ >= rules.export.row("limits").number("hints_of_a_check") ? null
      : Texts.nearest(wanted, values(word.row("among"), word.text("path"), scope).toList());
  }
}
