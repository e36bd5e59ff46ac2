import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** The answer to one disclosure, use or onward disclosure ("The fields of the answer"). */
final class Answer extends Matter {
  /** What is missing, in the order of `facts`, and the readings, in the order of code points. */
  record Needs(List<String> missing, List<String> readings) { }

  final List<Row> ruleSet = export.row("rules").rows(isDisclosure ? power.text("id") : noun);
  /** Null for a rule that does not apply. */
  final List<Truth> results = ruleSet.stream().map(this::result).toList();
  final Truth outcome = Objects.requireNonNullElse(Truth.all(deciding().mapToObj(results::get)), Truth.TRUE);
  private final Diagram diagram = new Diagram(rules.lastRank());
  private final Formula<Integer> remainder = new Formula<>(rules, diagram);

  Answer(Rules rules, Row document, Row adopted) { super(rules, document, adopted); }

  private Truth value(Row formula) { return rules.formula.value(formula, scope); }

  private Truth result(Row rule) {
    Truth guard = rule.has("guard") ? value(rule.row("guard")) : Truth.TRUE;
    return guard == Truth.TRUE ? value(rule.row("formula")) : guard == Truth.FALSE ? null : guard;
  }

  /** The places of the rules that decide. */
  IntStream deciding() {
    return IntStream.range(0, ruleSet.size()).filter(i -> ruleSet.get(i).is("decides"));
  }

  /** What the outcome still needs; nothing unless it is undetermined. */
  Needs needs() {
    List<Row> unknown = deciding().filter(i -> results.get(i) == Truth.UNKNOWN)
      .mapToObj(ruleSet::get).toList();
    return needs(outcome == Truth.UNKNOWN ? diagram.joined(true, unknown, this::left) : Diagram.TRUE);
  }

  /** What is left of a rule. */
  private int left(Row rule) {
    int left = remainder.value(rule.row("formula"), scope);
    return rule.has("guard") ? diagram.or(diagram.not(leftOfGuard(rule)), left) : left;
  }

  private int leftOfGuard(Row rule) { return remainder.value(rule.row("guard"), scope); }

  private Needs needs(int formula) {
    Map<Boolean, List<String>> names = diagram.needs(formula, 0).stream().collect(Collectors.partitioningBy(
      Name::isReading, Collectors.mapping(Name::id, Collectors.toList())));
    return new Needs(names.get(false).stream().sorted(Comparator.comparing(rules.facts::indexOf)).toList(),
      names.get(true).stream().sorted().toList());
  }

  /** What one unknown finding needs; if that is nothing, what its guard needs. */
  private Needs needs(Row rule) {
    Needs needs = needs(left(rule));
    boolean none = needs.missing.isEmpty() && needs.readings.isEmpty();
    return none && rule.has("guard") ? needs(leftOfGuard(rule)) : needs;
  }

  Row answer() {
    Needs needs = needs();
    return assessment(noun, day, outcome, verifiedTo()).with(
      "findings", IntStream.range(0, results.size()).mapToObj(this::finding).toList(),
      "missing", needs.missing, "readings", needs.readings,
      "override", !isDisclosure ? null : Row.of("applies", outcome == Truth.TRUE && mayOverride(),
        "restrictions", restrictions()),
      "offence", noun.equals("onward-disclosure") && outcome == Truth.FALSE ? offence() : null,
      "notes", notes("note.checked", rules.duties.stream().flatMap(this::dutyNotes)));
  }

  /** The finding of the rule in this place. */
  Row finding(int place) {
    Row rule = ruleSet.get(place);
    Truth result = results.get(place);
    if (result == null) {
      List<Row> texts = rule.rows("cites").stream().filter(cite -> cite.is("cite", "text")).toList();
      return rules.finding(rule, result, citations(texts).toList(), day,
        text("finding.not-applicable"), null, rule.text("pointer"));
    }
    Row sentence = rule.rows(Truth.result(result).replace('-', '_')).stream()
      .filter(one -> !one.has("when") || value(one.row("when")) == Truth.TRUE).findFirst().orElseThrow();
    boolean isOpen = result == Truth.UNKNOWN;
    Needs needs = isOpen ? needs(rule) : needs(Diagram.TRUE);
    List<String> cited = Stream.of(citations(rule.rows("cites")), citations(sentence.rows("cites")),
      needs.readings.stream().flatMap(id -> reading(id).texts("citations").stream()))
      .flatMap(citations -> citations).toList();
    String unsettled = text(needs.missing.isEmpty() ? "word.turns-on-reading" : "word.not-known");
    return rules.finding(rule, result, cited, day, sentence(sentence.text("text"), unsettled),
      isOpen ? questions(needs) : sentence(sentence.text("cure"), null), rule.text("pointer"));
  }

  private Row reading(String id) { return rules.row("readings", "id", id); }

  /** "Cures of unknown findings". */
  private String questions(Needs needs) {
    return Stream.concat(needs.missing.stream().map(path -> rules.findOut(question(path))),
      needs.readings.stream().map(id -> text("cure.reading", "reading", id,
        "question", reading(id).get("question")))).collect(Collectors.joining(" "));
  }

  private boolean mayOverride() { return value(export.row("override_in_force")) != Truth.FALSE; }

  /** "The override". */
  private List<Row> restrictions() {
    return document.rows("restrictions").stream().map(this::restriction).toList();
  }

  private Row restriction(Row stated) {
    Row row = rules.row("restrictions", "kind", stated.get("kind"));
    boolean isLater = row.has("later_than") && row.has("later_effect") && stated.has("since")
      && stated.text("since").compareTo(row.text("later_than")) > 0;
    String effect = row.text(isLater ? "later_effect" : "effect");
    String reason = row.text(isLater && row.has("later_reason") ? "later_reason" : "reason");
    if (!effect.equals("stands") && (outcome == Truth.FALSE || !mayOverride())) {
      effect = "stands";
      reason = text(outcome == Truth.FALSE ? "effect.outside" : "effect.not-in-force");
    } else if (effect.equals("lifted") && outcome == Truth.UNKNOWN) {
      effect = "undetermined";
      reason = text("effect.if-permitted", "reason", reason);
    }
    return Row.of("kind", stated.get("kind"), "effect", effect, "citations", row.get("citations"),
      "reason", Texts.capital(reason));
  }

  private Row offence() {
    Object knew = document.get("knew_or_reckless");
    boolean knewNot = Boolean.FALSE.equals(knew);
    return switch (value(export.row("offences").row("theirs"))) {
      case TRUE -> offence("revenue", "yes");
      case FALSE -> knewNot ? null : offence("barred", knew == null ? "unknown" : "yes");
      default -> offence(knewNot ? "revenue" : "barred", "unknown");
    };
  }

  private Row offence(String which, String exposure) {
    String citation = export.row("offences").text(which);
    return Row.of("citation", citation, "exposure", exposure,
      "defences", sanctions("defences", citation, row -> true),
      "penalties", sanctions("penalties", citation, this::reaches),
      "prosecution", sanctions("prosecutions", citation, this::reaches));
  }

  private List<Row> sanctions(String list, String offence, Predicate<Row> reaches) {
    return rules.rows(list, row -> row.is("offence", offence) && reaches.test(row)).stream()
      .flatMap(this::windows).toList();
  }

  private boolean reaches(Row row) {
    return row.holds(day) && (!row.has("only_for") || Stream.of("received_from", "received_via", "holder")
      .anyMatch(field -> document.texts(field + ".specified_as").contains(row.text("only_for"))));
  }

  /** A row, or one for each window of the day of conviction, because no document states that day. */
  private Stream<Row> windows(Row row) {
    List<Row> windows = row.rows("convicted");
    return (windows.isEmpty() ? Stream.of(row) : windows.stream().map(window -> row.with("text",
      window.get("text"), "convicted_from", window.get("from"), "convicted_to", window.get("to"))))
      .map(one -> one.part("citation", "jurisdiction", "text", "convicted_from", "convicted_to"));
  }

  /** The notes of a duty, if it is named. */
  private Stream<String> dutyNotes(Duty duty) {
    Predicate<String> reached = first -> first.compareTo(day) <= 0;
    List<String> sides = export.row("passes").texts(noun);
    String text = duty.text(day, reached);
    // The power under which information was received does not count for a use or an onward disclosure.
    boolean isNamed = text != null && duty.concerns(isDisclosure ? power.get("id") : null, document,
      document.row(sides.get(0)), document.row(sides.get(1)));
    boolean adds = noun.equals("onward-disclosure") && duty.row().has("onward") && duty.hasBegun(reached)
      && duty.row().row("onward").is("ground", document.get("ground"));
    return Stream.of(text, adds ? duty.part("onward") : null).filter(note -> isNamed && note != null);
  }

  /** "The notes", with these on duties; the note past the check is the text with this id. */
  List<String> notes(String pastCheck, Stream<String> duties) {
    boolean isRefused = isDisclosure && outcome == Truth.FALSE;
    boolean isLimited = isDisclosure && restrictions().stream().anyMatch(row -> !row.is("effect", "stands"));
    Stream<String> ofRules = export.row("notes").rows(noun).stream()
      .filter(note -> value(note.row("when")) != Truth.FALSE).map(note -> sentence(note.text("text"), null));
    String past = text(pastCheck, "checked", rules.day(verifiedTo()));
    return Stream.of(
      Stream.of(when(isDisclosure, "note.permissive"), when(isRefused, "note.other-powers")), duties,
      Stream.ofNullable(when(isLimited, "note.limits")), ofRules,
      Stream.of(past).filter(any -> day.compareTo(verifiedTo()) > 0), Stream.of(text("note.no-advice")))
      .flatMap(notes -> notes).filter(Objects::nonNull).toList();
  }

  /** "How far the law was checked". */
  String verifiedTo() {
    Stream<Row> checked = !isDisclosure ? rules.law.rows("safeguards").stream()
      : Stream.of(objective).filter(any -> hasObjectives());
    return Collections.min(Row.texts(Stream.concat(Stream.of(power), checked).toList(), "verified_to"));
  }
}
