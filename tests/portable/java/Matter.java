import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** One document with what the law has for it: its terms, citations and words. */
abstract class Matter extends Assessment {
  private static final Pattern OF_BODY = Pattern.compile(
    "(discloser|recipient|holder|received_from|received_via)(_client|_entries|_classes|)");

  final String noun = document.text("type");
  final boolean isDisclosure = noun.equals("disclosure");
  final String day = document.text("on");
  final Row power = rules.row("powers", "id", document.get(isDisclosure ? "power" : "received_under"));
  /** Empty if the document states none; so is the list of territories. */
  final Row objective = rules.row("objectives", "id", document.get("objective"));
  final List<String> territories = document.texts("territory");
  final Scope scope = new Scope(document, adopted, rules.span(day));

  Matter(Rules rules, Row document, Row adopted) { super(rules, document, adopted); }

  boolean hasObjectives() { return power.is("id", export.get("power_with_objectives")); }
  private boolean holds(Row row) { return row.holds(day); }

  /** Of rows, those whose `id` is in the list at a path of the document. */
  private List<Row> named(List<Row> rows, String path) {
    return rows.stream().filter(row -> document.texts(path).contains(row.text("id"))).toList();
  }

  /** The references of the power in the list at a path. */
  private List<String> references(String path) {
    String start = "sch" + power.get("schedule") + "/";
    return document.texts(path).stream().filter(reference -> reference.startsWith(start)).toList();
  }

  private boolean isOfPower(Row row) {
    return row.is("power", power.get("id")) || row.texts("powers").contains(power.text("id"));
  }

  /** The rows of a list of the law that belong to the power. */
  private List<Row> ofPower(String list) { return rules.rows(list, this::isOfPower); }
  /** The class of recipients (also of disclosers) with a reference. */
  private Row recipientClass(Object reference) { return rules.row("recipient_classes", "ref", reference); }

  /** The classes of the power in the list at a path, in its order. */
  private List<Row> classes(String path) {
    return document.texts(path).stream().map(this::recipientClass).filter(this::isOfPower).toList();
  }

  /** The first row that holds; if there is none, this one of the rows. */
  private Row holding(List<Row> rows, int otherwise) {
    return rows.stream().filter(this::holds).findFirst().orElseGet(() -> rows.get(otherwise));
  }

  private List<Row> usesNamed() {
    Map<String, List<Row>> uses = named(ofPower("intended_uses"), "intended_use").stream()
      .collect(Collectors.groupingBy(row -> row.text("id"), LinkedHashMap::new, Collectors.toList()));
    return uses.values().stream().map(rows -> holding(rows, rows.size() - 1)).toList();
  }

  /** All rows with the id of the eligible people. */
  private List<Row> eligibleRows() {
    Object id = document.has("eligible_as") ? document.get("eligible_as")
      : rules.row("eligible_classes", "when_not_stated", true).get("id");
    return rules.rows("eligible_classes", row -> row.is("id", id));
  }

  private Row eligiblePeople() { return holding(eligibleRows(), 0); }
  /** The elements of the objective that the document pursues. */
  private List<Row> elementsPursued() { return named(objective.rows("elements"), "pursues"); }

  /** The other elements; none if the document does not state what it pursues. */
  private List<Row> elementsMissing() {
    return !document.has("pursues") ? List.of() : objective.rows("elements").stream()
      .filter(row -> !elementsPursued().contains(row)).toList();
  }

  private Row safeguard(String id) { return rules.row("safeguards", "id", id); }
  private Row ground() { return rules.row("grounds", "id", document.get("ground")); }

  private boolean isInForce(String table, String what, String place) {
    return Boolean.TRUE.equals(rules.found(table, scope.span(), what, place));
  }

  /** Of these places, those for which a section (or a power) is not in force. */
  private List<String> notInForce(String table, Row section, List<String> places) {
    return places.stream().filter(place -> !isInForce(table, section.text("id"), place)).toList();
  }

  // Citations

  /** The citations to which cites come ("Citations"). */
  Stream<String> citations(List<Row> cites) { return cites.stream().flatMap(one -> citations(one).stream()); }

  private List<String> citations(Row cite) {
    String path = cite.text("path");
    String part = cite.has("part") ? " " + cite.text("part") : "";
    return switch (cite.text("cite") + part) {
      case "text" -> List.of(cite.text("text"));
      case "entries" -> cite.is("not_in_force") ? entriesNotInForce(path) : references(path).stream()
        .filter(reference -> rules.wordings(reference).stream().anyMatch(this::holds))
        .map(Matter::paragraph).toList();
      case "classes" -> Row.texts(classes(path), "citation");
      case "commencing" -> commencing(cite.has("section") ? safeguard(cite.text("section")) : power);
      case "ground" -> field(ground(), cite.text("noun"));
      case "measure purposes" -> Row.texts(ofPower("purposes"), "citation");
      case "measure purposes-named" -> Row.texts(named(ofPower("purposes"), "purpose"), "citation");
      case "measure uses-named" -> usesNamed().isEmpty() ? List.of(power.text("citation") + "(3)")
        : Row.texts(usesNamed(), "citation");
      case "measure eligible" -> field(eligiblePeople(), "citation");
      case "measure classes" -> Row.texts(ofPower("recipient_classes"), "citation");
      case "power subsection" -> List.of(power.text("citation") + cite.text("within"));
      case "power not-in-force", "power part-commenced" -> commenced(power,
        notInForce("power.in-force", power, territories),
        row -> row.has("only_for") == part.equals(" part-commenced"));
      case "objective elements" -> Row.texts(objective.rows("elements"), "citation");
      case "objective elements-pursued" -> Row.texts(elementsPursued(), "citation");
      case "objective elements-missing" -> Row.texts(elementsMissing(), "citation");
      case "objective factors" -> Stream.ofNullable((String) objective.at("factors.citation")).toList();
      case "objective factors-by-age" ->
        Row.texts(named(objective.rows("factors.list"), "disadvantages"), "age");
      case "objective listed-entries" -> Row.texts(objective.rows("persons").stream().filter(this::holds)
        .filter(row -> document.texts(path).contains(row.text("ref"))).toList(), "citation");
      case "objective not-in-force" -> Stream.concat(
        Stream.of("commenced_by").filter(any -> !objective.isEmpty() && !holds(objective)),
        Stream.of("extent_by").filter(any -> !objective.texts("extent").containsAll(territories)))
        .flatMap(name -> field(objective, name).stream()).toList();
      default -> field(objective, part.strip());
    };
  }

  /** The citation in a field of a row; none if the field is null. */
  private static List<String> field(Row row, String field) { return Row.texts(List.of(row), field); }

  static String paragraph(String reference) {
    return "DEA 2017 " + reference.replaceFirst("sch", "Sch.").replaceFirst("/", " para.");
  }

  /** What commenced a section in one of these places. */
  private static List<String> commenced(Row section, List<String> places, Predicate<Row> counts) {
    return Row.texts(section.rows("commencement").stream().filter(counts)
      .filter(row -> row.texts("territory").stream().anyMatch(places::contains)).toList(), "by");
  }

  private List<String> commencing(Row section) {
    List<String> places = territories.isEmpty() ? export.texts("territories") : territories;
    return commenced(section, notInForce("section.in-force", section, places), row -> true);
  }

  /** "Entries that are not in force". */
  private List<String> entriesNotInForce(String path) {
    List<String> references = references(path).stream().filter(reference ->
      territories.stream().noneMatch(place -> isInForce("entry.in-force", reference, place))).toList();
    return Stream.concat(references.stream().map(Matter::paragraph),
      references.stream().flatMap(this::whyNotInForce)).toList();
  }

  private Stream<String> whyNotInForce(String reference) {
    List<Row> wordings = rules.wordings(reference);
    Row first = wordings.get(0);
    Row last = wordings.get(wordings.size() - 1);
    if (wordings.stream().noneMatch(this::holds)) {
      boolean hasEnded = first.text("from").compareTo(day) <= 0 && last.has("ended_by");
      return Stream.of(hasEnded ? last.text("ended_by") : first.text("inserted_by"));
    }
    Row schedule = rules.row("schedules", "schedule", Long.valueOf(reference.replaceAll("sch|/.*", "")));
    // An entry that a whole instrument inserted is as old as the Act.
    return Stream.concat(Stream.of(holding(wordings, 0).text("inserted_by"))
      .filter(insertedBy -> rules.row("instruments", "id", insertedBy).isEmpty()),
      commenced(schedule, territories, row -> !row.has("only_for")).stream());
  }

  // Words

  /** A text filled as a sentence. The word `unsettled` depends on the finding. */
  String sentence(String text, String unsettled) {
    return text == null ? null : Texts.fill(Texts.capital(text),
      word -> word.equals("unsettled") ? unsettled : value(word));
  }

  /** The question for a missing fact. */
  String question(String path) {
    return sentence(Row.first(export.rows("facts"), "path", path).text("question"), null);
  }

  /** "Words in braces". */
  private String value(String word) {
    Matcher body = OF_BODY.matcher(word);
    return body.matches() ? ofBody(body.group(1), body.group(2)) : switch (word) {
      case "aim" -> text(hasObjectives() ? "word.objective" : "word.section");
      case "classes_of_power" -> rules.or(Row.texts(ofPower("recipient_classes"), "name"));
      case "day" -> rules.day(day);
      case "elements_missing" -> rules.and(Row.texts(elementsMissing(), "text"));
      case "elements_pursued" -> rules.and(Row.texts(elementsPursued(), "text"));
      case "eligible_people" -> eligiblePeople().text(eligiblePeople().has("people") ? "people" : "text");
      case "eligible_period" -> eligiblePeriod();
      case "eligible_undertakers" -> rules.or(Row.texts(
        eligiblePeople().texts("undertakers").stream().map(this::recipientClass).toList(), "name"));
      case "factors_needed" -> inWords(Objects.requireNonNullElse(objective.at("factors.at_least"), 0));
      case "ground" -> of(ground(), "text", "word.none");
      case "later_in" -> laterIn();
      case "not_begun" -> notBegun().map(section -> text("commencement", "number", number(section),
        "begun", section.rows("commencement").stream().map(this::begun).collect(Collectors.joining("; "))))
        .orElse("");
      case "not_begun_in" -> notBegun().map(this::lacking).map(rules::places).orElse("");
      case "objective" -> of(objective, "title", "word.unnamed");
      case "people" -> of(objective, "people", "word.people");
      case "places" -> rules.places(territories);
      case "purposes" -> rules.and(Row.texts(named(ofPower("purposes"), "purpose"), "text"));
      case "purposes_listed" -> rules.or(Row.texts(ofPower("purposes"), "text"));
      case "schedule" -> text("word.schedule", "number", power.get("schedule"));
      case "section" -> number(power);
      case "uses" -> rules.and(Row.texts(usesNamed(), "text"));
      default -> "{" + word + "}";
    };
  }

  /** A field of a row, or a text of `words` if there is none. */
  private String of(Row row, String field, String otherwise) {
    return row.has(field) ? row.text(field) : text(otherwise);
  }

  private static String number(Row section) { return section.text("id").substring(1); }

  private String ofBody(String field, String what) {
    return switch (what) {
      case "_client" -> document.at(field + ".provides_services_to.name") instanceof String name ? name
        : text("word.client");
      case "_entries" -> list(references(field + ".specified_as").stream()
        .map(reference -> entry(rules.wordings(reference), field)).toList(), "word.no-entry");
      case "_classes" -> list(Row.texts(classes(field + ".specified_as"), "name"), "word.no-class");
      default -> (String) document.at(field + ".name");
    };
  }

  private String inWords(Object number) {
    return Objects.requireNonNullElse(text("number." + number), number).toString();
  }

  private String list(List<String> parts, String ifNone) {
    return parts.isEmpty() ? text(ifNone) : rules.and(parts);
  }

  private String entry(List<Row> wordings, String field) {
    Row wording = holding(wordings, wordings.size() - 1);
    return wording.is("kind", "provider")
      ? text("word.provider-to", "client", ofBody(field, "_client")) : Texts.inside(wording.text("name"));
  }

  /** The periods of the eligible people. Where one ends on the day on which another begins, they are one. */
  private String eligiblePeriod() {
    List<String> from = Row.texts(eligibleRows(), "from");
    List<String> to = Row.texts(eligibleRows(), "to");
    List<String> firsts = from.stream().filter(first -> !to.contains(first)).sorted().toList();
    List<String> ends = to.stream().filter(end -> !from.contains(end)).sorted().toList();
    return rules.and(IntStream.range(0, firsts.size()).mapToObj(i -> i < ends.size()
      ? text("word.from-until", "first", rules.day(firsts.get(i)), "until", rules.day(ends.get(i)))
      : text("word.since", "day", rules.day(firsts.get(i)))).toList());
  }

  /** The first section that has not begun. */
  private Optional<Row> notBegun() {
    return Stream.concat(Stream.of(power), export.row("barred_by").texts(noun).stream().map(this::safeguard))
      .filter(section -> territories.isEmpty() ? !(rules.found("section.in-force", scope.span(),
        section.get("id")) instanceof Row row) || row.isEmpty() : !lacking(section).isEmpty()).findFirst();
  }

  private List<String> lacking(Row section) { return notInForce("section.in-force", section, territories); }

  private String begun(Row row) {
    return text(row.has("only_for") ? "commencement.begun-for" : "commencement.begun",
      "class", recipientClass(row.get("only_for")).get("name"),
      "places", rules.places(row.texts("territory")), "day", rules.day(row.text("from")));
  }

  private String laterIn() {
    Map<String, String> earliest = new LinkedHashMap<>();
    power.rows("commencement").stream().filter(row -> !row.has("only_for")).forEach(row ->
      row.texts("territory").forEach(place -> earliest.merge(place, row.text("from"),
        (one, other) -> one.compareTo(other) < 0 ? one : other)));
    return rules.and(earliest.keySet().stream()
      .filter(place -> earliest.get(place).compareTo(Collections.min(earliest.values())) > 0)
      .filter(place -> territories.isEmpty() || territories.contains(place))
      .map(place -> text("commencement.later", "place", text("place." + place),
        "day", rules.day(earliest.get(place)))).toList());
  }
}
