import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** The answer to an agreement ("An agreement"). */
final class Agreement extends Assessment {
  private static final List<String> SIDES = List.of("discloser", "recipient");

  /** A stretch of the term in which the law does not change; `to` is null where it has no end. */
  private record Span(String from, String to) { }
  private enum Kind { NOT_ASKED, OUTSIDE, UNSTATED, ASSESSED }

  /** The result of a rule for the whole term, the place of the shown span, and whether it is by term. */
  private record Whole(Truth result, int shown, boolean byTerm) {
    boolean isOpen() { return result == Truth.FALSE || result == Truth.UNKNOWN; }
  }

  private final Row lists = export.row("agreements");
  private final String passed = rules.law.text("passed");
  /** `starts`, or the first day of the Act where that is not stated. */
  private final String starts = document.has("starts") ? document.text("starts") : passed;
  private final List<Span> inTerm = spans(Rules.later(starts, passed), document.text("ends"));
  /** The certain spans of the term and then the possible ones. */
  private final List<Span> spans = inTerm.isEmpty() ? List.of(new Span(passed, passed)) : inTerm;
  /** What the term lacks; null for nothing. */
  private final String lacks = inTerm.isEmpty() ? null
    : Stream.of("starts", "ends").filter(day -> !document.has(day)).findFirst().orElse(null);
  private final int certain = lacks == null ? spans.size() : lacks.equals("starts") ? 0 : 1;
  private final List<Flow> flows = IntStream.range(0, document.rows("flows").size())
    .mapToObj(Flow::new).toList();
  private final List<Flow> asked = flows.stream().filter(flow -> flow.kind != Kind.NOT_ASKED).toList();
  private final Truth outcome = Objects.requireNonNullElse(
    Truth.all(asked.stream().map(flow -> flow.outcome)), Truth.UNKNOWN);

  Agreement(Rules rules, Row document, Row adopted) { super(rules, document, adopted); }

  /** "The term". */
  private List<Span> spans(String first, String ends) {
    return IntStream.range(0, rules.spans.size()).mapToObj(i -> {
      String next = i + 1 < rules.spans.size() ? rules.spans.get(i + 1) : null;
      return new Span(Rules.later(first, rules.spans.get(i)),
        ends == null || next != null && next.compareTo(ends) < 0 ? next : ends);
    }).filter(span -> span.to == null || span.from.compareTo(span.to) < 0).toList();
  }

  /** The gateways on which a flow relies ("Other law"). */
  static List<Row> otherLaw(Rules rules, Row agreement, Row flow, int place) {
    boolean isOfChapter = !rules.row("powers", "id", flow.get("power")).isEmpty();
    return isOfChapter ? List.of() : agreement.rows("gateways").stream()
      .filter(gateway -> gateway.list("flows").contains("/flows/" + place)
        || gateway.list("flows").contains((long) place)).distinct().toList();
  }

  /** Whether all flows share a fact of a disclosure ("Facts stated once"). */
  private boolean isShared(String path) {
    List<Row> stated = document.rows("flows");
    return lists.texts("facts").stream().anyMatch(fact -> first(fact).equals(first(path)))
      && stated.stream().allMatch(flow -> flow.at(path) == null) && (!lists.is("by_objective", path)
        || Row.texts(stated, "objective").stream().distinct().count() < 2);
  }

  private static String first(String path) { return Row.fields(path).get(0); }

  Row answer() {
    boolean isOpen = outcome == Truth.UNKNOWN;
    List<Row> findings = findings().toList();
    return assessment("agreement", document.get("starts"), outcome, verifiedTo()).with(
      "findings", findings, "missing", isOpen ? missing() : List.of(),
      "readings", isOpen ? ofOpenFlows(Flow::readings).sorted().toList() : List.of(),
      "notes", notes(findings), "flows", flows.stream().map(Flow::row).toList(), "scope", scope());
  }

  private Stream<String> ofOpenFlows(Function<Flow, List<String>> needs) {
    return asked.stream().filter(flow -> flow.outcome == Truth.UNKNOWN)
      .flatMap(flow -> needs.apply(flow).stream()).distinct();
  }

  private List<String> missing() {
    return flows.isEmpty() ? List.of("flows") : ofOpenFlows(Flow::missing)
      .sorted(Comparator.comparing(path -> lists.texts("missing_order").indexOf(first(path)))).toList();
  }

  private Row scope() {
    List<String> notAsked = flows.stream().filter(flow -> !asked.contains(flow)).map(Flow::pointer).toList();
    return notAsked.isEmpty() ? null
      : Row.of("asked", asked.stream().map(Flow::pointer).toList(), "not_asked", notAsked);
  }

  private Stream<Answer> answers() { return flows.stream().flatMap(flow -> flow.answers.stream()); }

  private String verifiedTo() {
    return answers().map(Answer::verifiedTo).min(Comparator.naturalOrder())
      .orElseGet(() -> Collections.min(Row.texts(rules.law.rows("powers"), "verified_to")));
  }

  private Stream<Row> findings() {
    Row prepared = document.with("flows", flows.stream().map(flow -> flow.completed).toList());
    return Stream.of(flows.stream().flatMap(Flow::findings), noneAsked(),
      new Checks(rules, prepared, starts).findings()).flatMap(findings -> findings);
  }

  /** The finding where no flow was asked. */
  private Stream<Row> noneAsked() {
    boolean none = flows.isEmpty();
    return !asked.isEmpty() ? Stream.of() : Stream.of(rules.finding(lists.row("flow"), Truth.UNKNOWN,
      lists.texts(none ? "no_flow" : "other_law"), starts, text(none ? "flow.none" : "flow.none-asked"),
      none ? rules.findOut(text("question.flows")) : text("flow.none-asked.cure"), "/flows"));
  }

  private List<String> notes(List<Row> findings) {
    boolean runsBeyond = document.has("ends") || document.has("starts") && starts.compareTo(verifiedTo()) > 0;
    Stream<String> duties = rules.dutyNotes(starts,
      day -> !document.has("ends") || day.compareTo(document.text("ends")) < 0, this::named);
    return rules.notes(outcome == Truth.FALSE,
      Stream.concat(duties, Stream.of(text("note.agreement.basis"))), answers(),
      runsBeyond ? "note.agreement.checked" : "note.agreement.may-run-past-check",
      Stream.of(when(!document.rows("gateways").isEmpty(), "note.agreement.gateways"),
        when(findings.stream().anyMatch(row -> !row.is("verified")), "note.agreement.code-not-read")));
  }

  /** The flows for which a duty is named, in words; null where it is named for none. */
  private String named(Duty duty) {
    List<Flow> named = asked.stream().filter(flow -> duty.concerns(flow.completed.get("power"),
      flow.completed, flow.party("discloser"), flow.party("recipient"))).toList();
    return named.isEmpty() ? null : named.size() > lists.number("flows_titled")
      ? text("duty.flows.many", "numbers", rules.and(runs(named)))
      : text("duty.flows", "flows", rules.and(named.stream()
        .map(flow -> text("duty.flow", "number", flow.number(), "title", flow.title())).toList()));
  }

  /** The numbers of flows; three or more that follow each other are one run. */
  private List<String> runs(List<Flow> named) {
    // In a run, the place of a flow and its place in the list grow alike.
    Map<Integer, List<Flow>> runs = named.stream().collect(
      Collectors.groupingBy(flow -> flow.place - named.indexOf(flow), TreeMap::new, Collectors.toList()));
    return runs.values().stream().flatMap(run -> run.size() < 3 ? run.stream().map(Flow::number)
      : Stream.of(text("duty.run", "first", run.get(0).number(),
        "last", run.get(run.size() - 1).number()))).toList();
  }

  /** What the power says to one flow ("Each flow"). */
  private final class Flow {
    private final int place;
    private final Kind kind;
    private final Truth outcome;
    /** The flow with the facts that the agreement states once for all flows, and its gateways. */
    private final Row completed;
    /** The answer on each span of the term; none for a flow that was not assessed. */
    private final List<Answer> answers;
    /** The parts that are not stated. */
    private final List<String> lacking;
    private final List<Whole> results;

    Flow(int place) {
      this.place = place;
      Row stated = document.rows("flows").get(place);
      this.completed = stated.withMissing(lists.texts("facts"), document.has("facts") ? document.row("facts")
        : new Row()).with("other_law", otherLaw(rules, document, stated, place));
      this.lacking = lists.texts("flow_parts").stream()
        .filter(part -> SIDES.contains(part) ? party(part) == null : !completed.has(part)).toList();
      boolean outside = completed.has("power") && rules.row("powers", "id", completed.get("power")).isEmpty();
      this.kind = !completed.rows("other_law").isEmpty() ? Kind.NOT_ASKED : outside ? Kind.OUTSIDE
        : lacking.isEmpty() ? Kind.ASSESSED : Kind.UNSTATED;
      this.answers = kind != Kind.ASSESSED ? List.of()
        : spans.stream().map(span -> new Answer(rules, disclosure(span.from), adopted)).toList();
      this.results = answers.isEmpty() ? List.of()
        : IntStream.range(0, answers.get(0).results.size()).mapToObj(this::whole).toList();
      this.outcome = kind == Kind.OUTSIDE ? Truth.FALSE : kind != Kind.ASSESSED ? Truth.UNKNOWN
        : Objects.requireNonNullElse(Truth.all(deciding().map(Whole::result)), Truth.TRUE);
    }

    /** The place of the party on a side, or -1 if the side is not known. */
    private int partyPlace(String side) {
      return Row.texts(document.rows("parties"), "id").lastIndexOf(completed.get(side));
    }

    /** The party on a side; null if the side is not known. */
    private Row party(String side) {
      return partyPlace(side) < 0 ? null : document.rows("parties").get(partyPlace(side));
    }

    private String number() { return String.valueOf(place + 1); }
    private String pointer() { return "/flows/" + place; }

    private String name(String side) {
      return party(side) == null ? text("word." + side + "-not-known") : party(side).text("name");
    }

    private String title() { return rules.title(name("discloser"), name("recipient")); }

    private Row disclosure(String day) {
      boolean hasRegard = document.rows("code_of_practice").stream()
        .anyMatch(row -> row.is("party", completed.get("discloser")));
      return completed.with("type", "disclosure", "on", day, "discloser", party("discloser"),
        "recipient", party("recipient"), "had_regard_to_code", completed.has("had_regard_to_code")
          ? completed.get("had_regard_to_code") : hasRegard ? true : null);
    }

    /**
     * "One result for the whole term": that on all spans, unless it is open and the certain spans do not
     * settle it (or, where no span is certain, unless all spans have it). Then it is by term.
     */
    private Whole whole(int rule) {
      List<Truth> onSpans = answers.stream().map(answer -> answer.results.get(rule)).toList();
      Truth throughout = Truth.all(onSpans.stream());
      boolean isSettled = certain == 0 ? onSpans.stream().allMatch(result -> result == throughout)
        : Truth.all(onSpans.stream().limit(certain)) == throughout;
      Whole whole = new Whole(throughout, onSpans.indexOf(throughout), false);
      return whole.isOpen() && !isSettled ? new Whole(Truth.UNKNOWN, whole.shown, true) : whole;
    }

    private Stream<Whole> deciding() { return answers.get(0).deciding().mapToObj(results::get); }
    /** Whether the flow was assessed and a rule that decides is by term. */
    private boolean isByTerm() { return kind == Kind.ASSESSED && deciding().anyMatch(Whole::byTerm); }

    /** What the answers need from which the flow takes its missing facts and readings. */
    private Stream<Answer.Needs> needs() {
      return isByTerm() || outcome != Truth.UNKNOWN ? Stream.of()
        : answers.stream().limit(certain == 0 ? answers.size() : certain).map(Answer::needs);
    }

    /** "Missing facts and readings of a flow". */
    private List<String> missing() {
      return kind == Kind.UNSTATED ? lacking.stream().map(part -> "flows." + place + "." + part).toList()
        : outcome == Truth.UNKNOWN && isByTerm() ? List.of(lacks)
        : needs().flatMap(needs -> needs.missing().stream()).distinct()
          .map(path -> isShared(path) ? "facts." + path : inAgreement(path)).toList();
    }

    private List<String> readings() {
      return needs().flatMap(needs -> needs.readings().stream()).distinct().sorted().toList();
    }

    /** A path of the disclosure as a path of a party, if it begins with a side, or else of the flow. */
    private String inAgreement(String path) {
      String side = first(path);
      return SIDES.contains(side) ? "parties." + partyPlace(side) + path.substring(side.length())
        : "flows." + place + "." + path;
    }

    /** "The list of flows". */
    private Row row() {
      return Row.of("discloser", completed.get("discloser"), "recipient", completed.get("recipient"),
        "outcome", outcome.outcome(), "missing", missing(), "readings", readings(),
        "spans", IntStream.range(0, answers.size()).mapToObj(i -> Row.of("from", spans.get(i).from,
          "to", spans.get(i).to, "outcome", answers.get(i).outcome.outcome())).toList());
    }

    /** "Findings of the flows". */
    private Stream<Row> findings() {
      return switch (kind) {
        case NOT_ASKED -> Stream.of(finding(null, "other_law", text("flow.other-law", "title", title(),
          "provisions", rules.and(Row.texts(completed.rows("other_law"), "provision").stream().distinct()
            .toList())), null, pointer()));
        case OUTSIDE -> Stream.of(finding(Truth.FALSE, "powers", text("flow.outside", "title", title()),
          nameThePower(rules.nearPower(completed.text("power"))), pointer() + "/power"));
        case UNSTATED -> Stream.of(finding(Truth.UNKNOWN, "powers", text(
          lacking.size() > 1 ? "flow.not-assessed.several" : "flow.not-assessed", "title", title(),
          "lacking", rules.and(lacking.stream().map(part -> text("part." + part)).toList())),
          lacking.stream().map(part -> rules.findOut(text("question.flows." + part, "number", number())))
            .collect(Collectors.joining(" ")), pointer()));
        default -> IntStream.range(0, results.size()).mapToObj(this::finding);
      };
    }

    private Row finding(Truth result, String cited, String reason, String cure, String pointer) {
      return rules.finding(lists.row("flow"), result, lists.texts(cited), spans.get(0).from, reason, cure,
        pointer);
    }

    private String nameThePower(String near) {
      return text("flow.outside.cure") + (near == null ? "" : " " + text("flow.outside.near", "near", near));
    }

    /** The finding of one rule for the whole term. */
    private Row finding(int rule) {
      Whole whole = results.get(rule);
      Row shown = answers.get(whole.shown).finding(rule);
      String path = shown.text("pointer").substring(1).replace('/', '.');
      Row finding = shown.with("result", Truth.result(whole.result),
        "pointer", "/" + inAgreement(path).replace('.', '/'));
      boolean changes = answers.stream().anyMatch(answer -> answer.results.get(rule) != whole.result);
      if (whole.isOpen() && changes) {
        finding.put("reason", text(whole.byTerm ? "flow.by-term" : "flow.from", "day",
          rules.day(spans.get(whole.shown).from), "reason", shown.get("reason")));
      }
      if (whole.byTerm) {
        finding.put("cure", rules.findOut(text("question." + lacks)));
      } else if (whole.isOpen() && SIDES.contains(path) && party(path).is("role", "processor")
          && lists.texts("placed").stream().anyMatch(shown.text("rule")::endsWith)) {
        finding.put("cure", text("cure.processor", "party", name(path)));
      }
      return finding;
    }
  }
}
