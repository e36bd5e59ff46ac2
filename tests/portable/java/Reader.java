import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.List;

/** Answers documents from the portable rules: one line of JSON in, one line out. */
public final class Reader {
  public static void main(String[] arguments) throws IOException {
    Rules rules = new Rules((Row) Json.read(Files.readString(Path.of(arguments[0]))));
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines()
      .filter(line -> !line.isBlank()).map(line -> (Row) Json.read(line)).map(asked ->
        answer(rules, asked.row("document"), asked.has("adopt") ? asked.row("adopt") : new Row()))
      .forEach(answer -> out.println(Json.write(answer)));
    out.flush();
  }

  private static Row answer(Rules rules, Row document, Row adopted) {
    if (document.has("on") && rules.span(document.text("on")) < 0) {
      return Row.of("faults", List.of("The day is before the first day of the law."));
    }
    return switch (String.valueOf(document.get("type"))) {
      case "disclosure", "use", "onward-disclosure" -> new Answer(rules, document, adopted).answer();
      case "agreement" -> new Agreement(rules, document, adopted).answer();
      case "partnership" -> new Partnership(rules, document, adopted).answer();
      default -> Row.of("faults", List.of("No answer is given to a document of this type."));
    };
  }
}
