import java.text.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** The portable rules, prepared once for any number of documents. */
final class Rules {
  /** What stands in a table where there is nothing. */
  static final Object NOTHING = new Object();
  private static final Pattern CITATION = Pattern.compile(
    "(.+?) ((?:(?:s|reg|art)\\.|rule )[0-9A-Z]+|(?:Sch|Pt)\\..*?)(?:\\([^)]*\\))*");
  private static final Pattern STEP = Pattern.compile("(s|reg|art|rule|Sch|para|Pt|Ch)[. ]([0-9A-Z]*)");
  private static final Map<String, String> STEPS = Map.of("s", "section", "reg", "regulation",
    "art", "article", "rule", "rule", "Sch", "schedule", "para", "paragraph", "Pt", "part", "Ch", "chapter");
  private static final Pattern SECTION = Pattern.compile(
    "(?:|s|ss|sec|sect|section|sections)[. ]*([0-9]+[a-z]?)\\b.*", Pattern.DOTALL);

  final Row export;
  final Row law;
  final List<String> spans;
  /** The paths of facts, in the order in which they are named. */
  final List<String> facts;
  final Map<String, Integer> ranks;
  final List<Duty> duties;
  final Formula<Truth> formula = new Formula<>(this, Truth.LOGIC);
  private final Map<String, List<Row>> wordings;

  Rules(Row export) {
    this.export = export;
    this.law = export.row("law");
    this.spans = export.texts("spans");
    this.facts = Row.texts(export.rows("facts"), "path");
    this.ranks = export.rows("facts").stream().filter(fact -> fact.has("rank"))
      .collect(Collectors.toMap(fact -> fact.text("path"), fact -> fact.number("rank")));
    this.duties = law.rows("duties").stream().map(duty -> new Duty(this, duty)).toList();
    this.wordings = law.rows("schedules.entries").stream()
      .sorted(Comparator.comparing(entry -> entry.text("from")))
      .collect(Collectors.groupingBy(entry -> entry.text("ref")));
  }

  int lastRank() { return 1 + ranks.values().stream().max(Comparator.naturalOrder()).orElse(-1); }
  /** The place of the span to which a day belongs, or -1 for a day before the first. */
  int span(String day) { return (int) spans.stream().filter(first -> first.compareTo(day) <= 0).count() - 1; }

  /** What a table has on a span under these keys; a null key is unknown ("Looking up a table"). */
  Object found(String name, int span, Object... keys) {
    Row table = export.row("tables").row(name);
    return Row.under(table.list("forms").get(((Number) table.list("by_span").get(span)).intValue()), NOTHING,
      Stream.of(keys).map(key -> key == null ? export.get("not_known") : key).toArray());
  }

  /** The first row of a list of the law whose field has this value; an empty row if there is none. */
  Row row(String list, String field, Object value) { return Row.first(law.rows(list), field, value); }
  /** The rows of a list of the law that fit, in the order of the law. */
  List<Row> rows(String list, Predicate<Row> fits) { return law.rows(list).stream().filter(fits).toList(); }
  /** The later of two days, of which the second may be null. */
  static String later(String one, String two) { return two == null || two.compareTo(one) < 0 ? one : two; }
  /** The wordings of an entry. */
  List<Row> wordings(String reference) { return wordings.getOrDefault(reference, List.of()); }

  /** The address of a citation on a day ("Links"); null if it has none. */
  private String link(String citation, String day) {
    Matcher match = CITATION.matcher(citation);
    Row instrument = match.matches() ? row("instruments", "id", match.group(1)) : new Row();
    return instrument.isEmpty() ? null : "https://www.legislation.gov.uk/" + instrument.text("uri")
      + STEP.matcher(match.group(2)).results().map(step -> "/" + STEPS.get(step.group(1))
        + (step.group(2).isEmpty() ? "" : "/" + step.group(2))).collect(Collectors.joining())
      + "/" + later(day, instrument.text("first_day"));
  }

  /** A finding under the head of a rule, a check or the like, with its links pinned to a day. */
  Row finding(Row head, Truth result, List<String> cited, String pinned, String reason, String cure,
      String pointer) {
    return Row.of("rule", head.get("id"), "result", Truth.result(result), "decides", head.is("decides"),
      "severity", head.get("severity"), "verified", head.get("verified"), "basis", head.get("basis"),
      "citations", cited.stream().distinct().toList(), "links", cited.stream()
        .map(citation -> link(citation, pinned)).filter(Objects::nonNull).distinct().toList(),
      "reason", reason, "cure", cure, "pointer", pointer);
  }

  /** The text of `words` with this id, filled with these words and values. */
  String text(String id, Object... wordsAndValues) {
    return Texts.fill(export.row("words").text(id), Row.of(wordsAndValues)::get);
  }

  /** The text `title.disclosure`. */
  String title(String discloser, String recipient) {
    return text("title.disclosure", "discloser", discloser, "recipient", recipient);
  }

  /** The notes of an agreement or a partnership: its own, and those that it takes over from disclosures. */
  List<String> notes(boolean isRefused, Stream<String> own, Stream<Answer> answers, String pastCheck,
      Stream<String> last) {
    List<String> closing = List.of(text("note.other-powers"), text("note.no-advice"));
    return Stream.of(Stream.of(text("note.permissive"), isRefused ? closing.get(0) : null), own,
      answers.flatMap(answer -> answer.notes(pastCheck, Stream.of()).stream())
        .filter(note -> !closing.contains(note)), last, Stream.of(closing.get(1)))
      .flatMap(notes -> notes).filter(Objects::nonNull).distinct().toList();
  }

  /** One note for each duty that is named: its text at its stage, a space, and where it may apply. */
  Stream<String> dutyNotes(String first, Predicate<String> reached, Function<Duty, String> where) {
    return duties.stream().map(duty -> Arrays.asList(duty.text(first, reached), where.apply(duty)))
      .filter(parts -> !parts.contains(null)).map(parts -> String.join(" ", parts));
  }

  String findOut(String question) { return text("cure.find-out", "question", question); }

  String day(String day) {
    String[] parts = day.replace("-0", "-").split("-");
    return text("day", "day", parts[2], "month", text("month." + parts[1]), "year", parts[0]);
  }

  String places(List<String> territories) {
    return and(territories.stream().map(territory -> text("place." + territory)).toList());
  }

  String and(List<String> parts) { return Texts.list(parts, text("word.and")); }
  String or(List<String> parts) { return Texts.list(parts, text("word.or")); }

  /** The power that a text may mean, or null ("The near power"). */
  String nearPower(String text) {
    String wanted = Texts.cut(text).toLowerCase(Locale.ROOT).strip();
    Matcher section = SECTION.matcher(wanted);
    String number = section.matches() ? "s" + section.group(1) : wanted;
    List<String> powers = Row.texts(law.rows("powers"), "id");
    boolean isMisread = rows("misreadings", row -> row.is("what", "power")).stream()
      .map(row -> row.texts("words")).anyMatch(words -> words.contains(wanted) || words.contains(number));
    return powers.contains(number) ? number : isMisread ? null : Texts.nearest(wanted, powers);
  }
}

/** One duty of other law ("Duties beside the power"). */
record Duty(Rules rules, Row row) {
  /** One of the texts of the duty. */
  String part(String part, Object... words) {
    return rules.text("duty." + row.text("id") + "." + part, words);
  }

  /** The text at the stage that the duty reaches in a time with this first day, or null. */
  String text(String first, Predicate<String> reached) {
    boolean hasEnded = row.has("to") && row.text("to").compareTo(first) <= 0;
    return hasEnded ? null : hasBegun(reached) ? part("begun", "began",
        rules.text("duty.began." + row.text("from_status"), "day", rules.day(row.text("from"))))
      : row.has("passed") && reached.test(row.text("passed")) && row.has("to_come")
        ? part("to-come", "passed", rules.day(row.text("passed"))) : null;
  }

  boolean hasBegun(Predicate<String> reached) { return row.has("from") && reached.test(row.text("from")); }

  /** Whether the duty is named for two bodies, under the power, territories and objective that are stated. */
  boolean concerns(Object power, Row stated, Row discloser, Row recipient) {
    List<String> territories = stated.texts("territory");
    return row.mayHave("territory", territories) && row.mayHave("powers", Stream.ofNullable(power).toList())
      && row.mayHave("objectives", Stream.ofNullable(stated.get("objective")).toList())
      && counts("discloser", discloser, territories) && counts("recipient", recipient, territories);
  }

  /** Whether a body counts on one side of the duty. */
  private boolean counts(String side, Row body, List<String> territories) {
    Row bound = row.row(side);
    List<String> entries = body == null ? List.of() : body.texts("specified_as");
    if (entries.isEmpty()) {
      return bound.is(body == null || !body.has("specified_as") ? "not_known" : "in_no_entry", "perhaps");
    }
    return Stream.of("bound", "perhaps").flatMap(list -> bound.rows(list).stream())
      .anyMatch(entry -> entries.contains(entry.text("ref")) && entry.mayHave("territory", territories));
  }
}

/** What all answers share: the rules, the document and the views that the caller takes. */
abstract class Assessment {
  final Rules rules;
  final Row export;
  final Row document;
  final Row adopted;

  Assessment(Rules rules, Row document, Row adopted) {
    this.rules = rules;
    this.export = rules.export;
    this.document = document;
    this.adopted = adopted;
  }

  /** The fields that all answers have in common. */
  Row assessment(String subject, Object day, Truth outcome, String verifiedTo) {
    return Row.of("type", "assessment", "subject", subject, "reference", document.get("reference"),
      "outcome", outcome.outcome(), "on", day,
      "law", Row.of("edition", export.get("edition"), "verified_to", verifiedTo),
      "override", null, "offence", null);
  }

  String text(String id, Object... wordsAndValues) { return rules.text(id, wordsAndValues); }
  /** A text that appears where something is true; null otherwise. */
  String when(boolean condition, String id) { return condition ? text(id) : null; }
}

/** How texts are compared, filled and joined, whatever the rules say. */
final class Texts {
  static final Pattern BRACES = Pattern.compile("\\{([a-z_]+)\\}");
  private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C"
    + "\\u115F-\\u1160\\u17B4-\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164"
    + "\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}"
    + "\\x{E0000}-\\x{E0FFF}]");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);

  private Texts() { }
  /** Whether two names have the same folded form ("Names in folded form"). */
  static boolean isSame(String name, String other) { return folded(name).equals(folded(other)); }

  private static String folded(String name) {
    String visible = INVISIBLE.matcher(name).replaceAll("");
    String lower = Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WHITE_SPACE.matcher(INVISIBLE.matcher(lower).replaceAll("")).replaceAll("");
  }

  static String capital(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** Replaces each word in braces once; braces inside a value stay. */
  static String fill(String text, Function<String, Object> valueOf) {
    return text == null ? null : BRACES.matcher(text).replaceAll(match ->
      Matcher.quoteReplacement(String.valueOf(valueOf.apply(match.group(1)))));
  }

  /** `a, b and c`. */
  static String list(List<String> parts, String conjunction) {
    int last = parts.size() - 1;
    return last < 1 ? String.join("", parts)
      : String.join(", ", parts.subList(0, last)) + " " + conjunction + " " + parts.get(last);
  }

  /** A name inside a sentence: an article has a small letter. */
  static String inside(String name) {
    return name.replaceFirst("^A(?=n? )", "a").replaceFirst("^The ", "the ");
  }
  private static int[] letters(String text) { return text.codePoints().toArray(); }
  /** The first 80 letters of a text. */
  static String cut(String text) { return new String(letters(text), 0, Math.min(80, letters(text).length)); }

  /** The candidate nearest to a word, or null where none is near ("The nearest word"). */
  static String nearest(String word, List<String> candidates) {
    return candidates.stream().filter(candidate -> ratio(candidate, word) >= 0.6)
      .max(Comparator.<String>comparingDouble(candidate -> ratio(candidate, word))
        .thenComparing(Texts::letters, Arrays::compare)).orElse(null);
  }

  private static double ratio(String candidate, String word) {
    int[] letters = letters(candidate);
    int[] wanted = letters(cut(word));
    int sum = letters.length + wanted.length;
    return sum == 0 ? 1 : 2.0 * shared(letters, wanted) / sum;
  }

  /** The number of letters that a candidate and a word share. */
  private static int shared(int[] candidate, int[] word) {
    int longest = 0;
    int i = 0;
    int j = 0;
    for (int at = 0; at < candidate.length; at++) {
      for (int in = 0; in < word.length; in++) {
        int run = Arrays.mismatch(candidate, at, candidate.length, word, in, word.length);
        run = run < 0 ? candidate.length - at : run;
        if (run > longest) {
          longest = run;
          i = at;
          j = in;
        }
      }
    }
    return longest == 0 ? 0 : longest + shared(Arrays.copyOf(candidate, i), Arrays.copyOf(word, j))
      + shared(Arrays.copyOfRange(candidate, i + longest, candidate.length),
        Arrays.copyOfRange(word, j + longest, word.length));
  }
}
