import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** The answer to a partnership ("A partnership"). */
final class Partnership extends Assessment {
  /** A disclosure between two parties: its answer, the agreements that cover it, and whether any does. */
  private record Pair(int discloser, int recipient, Answer answer, List<String> agreements, Truth covered) {
    boolean is(Truth outcome) { return answer.outcome == outcome; }

    /** Whether a rule that decides, and whose pointer is that of this side, is not met. */
    boolean isRefused(String pointer) {
      return answer.deciding().anyMatch(i -> answer.results.get(i) == Truth.FALSE
        && answer.ruleSet.get(i).is("pointer", pointer));
    }

    /** The party about whom a path of the disclosure is; -1 for none. */
    int party(String path) {
      return path.startsWith("discloser.") ? discloser : path.startsWith("recipient.") ? recipient : -1;
    }
  }

  private record Missing(int party, String path) { }

  private final Row heads = export.row("partnerships");
  private final List<Row> parties = document.rows("parties");
  private final List<String> territories = document.texts("territory");
  private final String day = document.text("on");
  private final Row power = rules.row("powers", "id",
    (document.has("power") ? document : heads).get("power"));
  private final List<Pair> pairs = places().boxed().flatMap(discloser -> places()
    .filter(recipient -> recipient != discloser).mapToObj(recipient -> pair(discloser, recipient))).toList();
  private final Truth outcome = Objects.requireNonNullElse(
    Truth.all(pairs.stream().map(pair -> pair.answer.outcome)), Truth.UNKNOWN);

  Partnership(Rules rules, Row document, Row adopted) { super(rules, document, adopted); }

  private IntStream places() { return IntStream.range(0, parties.size()); }

  private Pair pair(int discloser, int recipient) {
    Row from = parties.get(discloser);
    Row to = parties.get(recipient);
    Answer answer = new Answer(rules, document.with("type", "disclosure", "power", power.get("id"),
      "discloser", from, "recipient", to), adopted);
    // The name of a file is a text. This reader opens no files.
    List<Row> read = document.list("agreements").stream().filter(any -> any instanceof Row)
      .map(any -> (Row) any).toList();
    boolean allRead = document.has("agreements") && read.size() == document.list("agreements").size();
    List<String> sure = read.stream().filter(agreement -> covers(agreement, from, to) == Truth.TRUE)
      .map(agreement -> agreement.text(agreement.has("id") ? "id" : "title")).toList();
    boolean perhaps = !allRead || read.stream().anyMatch(one -> covers(one, from, to) == Truth.UNKNOWN);
    return new Pair(discloser, recipient, answer, sure.stream().limit(heads.number("most_named")).toList(),
      !sure.isEmpty() ? Truth.TRUE : perhaps ? Truth.UNKNOWN : Truth.FALSE);
  }

  /** Whether an agreement covers a pair; unknown is perhaps ("Which agreement covers a pair"). */
  private Truth covers(Row agreement, Row discloser, Row recipient) {
    List<Row> flows = agreement.has("flows") ? agreement.rows("flows") : List.of(new Row());
    // "And" and "or" are the least and the greatest of the three values.
    Truth carried = IntStream.range(0, flows.size())
      .filter(place -> Agreement.otherLaw(rules, agreement, flows.get(place), place).isEmpty())
      .mapToObj(flows::get).map(flow -> Collections.min(List.of(carries(flow),
        isSide(agreement, flow.get("discloser"), discloser),
        isSide(agreement, flow.get("recipient"), recipient))))
      .max(Comparator.naturalOrder()).orElse(Truth.FALSE);
    boolean mayRun = !export.row("agreements").texts("not_running").contains(agreement.text("status"));
    return Collections.min(List.of(carried, Truth.LOGIC.of(mayRun),
      Truth.of(agreement.text("starts"), starts -> starts.compareTo(day) <= 0),
      Truth.of(agreement.text("ends"), ends -> ends.compareTo(day) > 0)));
  }

  private Truth carries(Row flow) {
    Truth sameObjective = !power.is("id", heads.get("power")) ? Truth.TRUE
      : !document.has("objective") ? Truth.UNKNOWN
      : Truth.of(flow.get("objective"), document.get("objective")::equals);
    return Collections.min(List.of(sameObjective, Truth.of(flow.get("power"), power.get("id")::equals),
      Truth.of(flow.get("territory"), any -> flow.list("territory").containsAll(territories))));
  }

  /** Whether a body is the party of an agreement with this id; if the id is null it may be any party. */
  private static Truth isSide(Row agreement, Object id, Row body) {
    Map<Object, Row> parties = new HashMap<>();
    agreement.rows("parties").forEach(party -> parties.put(party.get("id"), party));
    boolean isAny = parties.values().stream().filter(party -> id == null || party.is("id", id))
      .anyMatch(party -> isSame(party, body));
    return isAny && id == null ? Truth.UNKNOWN : Truth.LOGIC.of(isAny);
  }

  private static boolean isSame(Row party, Row body) {
    return party.has("identifier") && body.has("identifier") ? party.is("identifier", body.get("identifier"))
      : Texts.isSame(party.text("name"), body.text("name"));
  }

  Row answer() {
    boolean isOpen = outcome == Truth.UNKNOWN;
    return assessment("partnership", day, outcome, pairs.stream()
      .map(pair -> pair.answer.verifiedTo()).min(Comparator.naturalOrder()).orElse(power.text("verified_to")))
      .with("findings", findings(), "missing", isOpen ? missing() : List.of(),
        "readings", isOpen ? pairs.stream().flatMap(pair -> pair.answer.needs().readings().stream())
          .distinct().sorted().toList() : List.of(),
        "notes", notes(), "standing", places().mapToObj(this::standing).toList(),
        "matrix", pairs.stream().map(this::cell).toList());
  }

  /** Paths of no party, and then those of each party, in the order of `facts` within the disclosure. */
  private List<String> missing() {
    return pairs.isEmpty() ? List.of("parties") : pairs.stream()
      .flatMap(pair -> pair.answer.needs().missing().stream()
        .map(path -> new Missing(pair.party(path), path)))
      .sorted(Comparator.comparing(Missing::party).thenComparing(fact -> rules.facts.indexOf(fact.path)))
      .map(fact -> fact.party < 0 ? fact.path
        : "parties." + fact.party + fact.path.substring(fact.path.indexOf('.'))).distinct().toList();
  }

  private List<Row> findings() {
    Stream<Row> alone = !pairs.isEmpty() ? Stream.of() : Stream.of(rules.finding(heads.row("pair"),
      Truth.UNKNOWN, heads.texts("alone"), day, text("partnership.alone"),
      rules.findOut(text("question.parties")), "/parties"));
    return Stream.of(pairs.stream().map(this::ofPair), alone,
      pairs.stream().filter(pair -> pair.is(Truth.TRUE)).map(this::ofCoverage),
      places().filter(this::isOnlyProvider).mapToObj(this::ofProvider)).flatMap(rows -> rows).toList();
  }

  private Row finding(String head, Truth result, List<String> cited, String reason, String cure, int party) {
    return rules.finding(heads.row(head), result, cited, day, reason, cure, "/parties/" + party);
  }

  private String title(Pair pair) { return rules.title(name(pair.discloser), name(pair.recipient)); }
  private String name(int party) { return parties.get(party).text("name"); }

  private Row ofPair(Pair pair) {
    boolean isMet = pair.is(Truth.TRUE);
    List<Row> looked = pair.answer.deciding().filter(i -> isMet || pair.is(pair.answer.results.get(i)))
      .mapToObj(pair.answer::finding).toList();
    String cures = Row.texts(looked, "cure").stream().distinct().collect(Collectors.joining(" "));
    return finding("pair", pair.answer.outcome,
      looked.stream().flatMap(one -> one.texts("citations").stream()).toList(),
      text(isMet ? "partnership.reached" : "partnership.pair", "title", title(pair),
        "reasons", String.join("; ", Row.texts(looked, "reason"))),
      isMet || cures.isEmpty() ? null : cures, pair.discloser);
  }

  private Row ofCoverage(Pair pair) {
    String text = "partnership."
      + List.of("not-covered", "coverage-not-known", "covered").get(pair.covered.ordinal());
    return finding("covered", pair.covered, heads.texts("coverage"), text(text,
      "title", title(pair), "agreements", rules.and(pair.agreements)), text(text + ".cure"), pair.discloser);
  }

  private Row ofProvider(int party) {
    List<String> cited = rules.row("schedules", "schedule", power.get("schedule")).rows("entries").stream()
      .filter(entry -> entry.is("kind", "provider") && entry.holds(day))
      .map(entry -> Matter.paragraph(entry.text("ref"))).toList();
    String reason = text("partnership.provider-only", "party", name(party));
    return finding("provider", Truth.FALSE, cited, reason, text("partnership.provider-only.cure"), party);
  }

  private boolean isOnlyProvider(int party) {
    return !pairs.isEmpty() && pairs.stream().allMatch(pair -> pair.discloser == party
      ? pair.isRefused("/discloser") : pair.recipient != party || pair.isRefused("/recipient"));
  }

  private Row standing(int party) {
    return Row.of("name", name(party), "may_disclose_to", count(Pair::discloser, party, Truth.TRUE),
      "may_receive_from", count(Pair::recipient, party, Truth.TRUE),
      "disclosing_not_settled", count(Pair::discloser, party, Truth.UNKNOWN),
      "receiving_not_settled", count(Pair::recipient, party, Truth.UNKNOWN),
      "only_as_provider", isOnlyProvider(party));
  }

  private long count(ToIntFunction<Pair> side, int party, Truth outcome) {
    return pairs.stream().filter(pair -> side.applyAsInt(pair) == party && pair.is(outcome)).count();
  }

  private Row cell(Pair pair) {
    return Row.of("discloser", name(pair.discloser), "recipient", name(pair.recipient),
      "outcome", pair.answer.outcome.outcome(), "agreements", pair.agreements,
      "covered", pair.covered == Truth.UNKNOWN ? null : pair.covered == Truth.TRUE);
  }

  private List<String> notes() {
    Stream<String> duties = rules.dutyNotes(day, reached -> reached.compareTo(day) <= 0, this::named);
    return rules.notes(outcome == Truth.FALSE, duties, pairs.stream().map(Pair::answer),
      "note.checked", Stream.of());
  }

  /** The pairs for which a duty is named, in words; null where it is named for none. */
  private String named(Duty duty) {
    List<Pair> named = pairs.stream().filter(pair -> duty.concerns(power.get("id"), document,
      parties.get(pair.discloser), parties.get(pair.recipient))).toList();
    List<Integer> disclosers = named.stream().map(Pair::discloser).distinct().sorted().toList();
    List<Integer> recipients = named.stream().map(Pair::recipient).distinct().sorted().toList();
    boolean isMutual = disclosers.size() > 1 && disclosers.equals(recipients);
    return named.isEmpty() ? null : text(isMutual ? "duty.pairs.mutual" : "duty.pairs",
      "disclosers", names(disclosers), "recipients", names(recipients));
  }

  private String names(List<Integer> places) { return rules.and(places.stream().map(this::name).toList()); }
}
