import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Values that formulas can have: the three values, or what is left of a formula. */
interface Algebra<T> {
  T of(boolean value);
  T and(T one, T other);
  T not(T value);
  T unknown(Supplier<Variable> variable);
  default T or(T one, T other) { return not(and(not(one), not(other))); }

  /** "And" (all) or "or" of the values of items. It stops where the rest makes no difference. */
  default <S> T joined(boolean all, Iterable<S> items, Function<S, T> value) {
    T joined = of(all);
    for (S item : items) {
      joined = all ? and(joined, value.apply(item)) : or(joined, value.apply(item));
      if (joined.equals(of(!all))) {
        break;
      }
    }
    return joined;
  }

  /** "At least so many of these." */
  default T atLeast(int number, List<T> values) {
    if (number == 0 || values.size() < number) {
      return of(number == 0);
    }
    List<T> others = values.subList(1, values.size());
    return or(and(values.get(0), atLeast(number - 1, others)), atLeast(number, others));
  }
}

/** What an unknown term names: the path of a fact or the id of a reading. */
record Name(String id, boolean isReading) { }

/** An unknown term. Terms with the same identity are one variable. */
record Variable(List<?> identity, Name name, Integer rank) { }

/** The three values, from the lowest to the highest, with strong Kleene logic. */
enum Truth {
  FALSE, UNKNOWN, TRUE;

  static final Algebra<Truth> LOGIC = new Algebra<>() {
    public Truth of(boolean value) { return value ? TRUE : FALSE; }
    public Truth and(Truth one, Truth other) { return one.compareTo(other) < 0 ? one : other; }
    public Truth not(Truth value) { return values()[2 - value.ordinal()]; }
    public Truth unknown(Supplier<Variable> variable) { return UNKNOWN; }
  };

  /** Unknown of a null value, and otherwise whether it fits. */
  static <S> Truth of(S value, Predicate<S> fits) {
    return value == null ? UNKNOWN : LOGIC.of(fits.test(value));
  }

  /** The conjunction of results, without those that do not apply (null); null if there are no others. */
  static Truth all(Stream<Truth> results) {
    return results.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
  }

  /** The word for the result of a rule, a check or the like. */
  static String result(Truth result) {
    return result == null ? "not-applicable" : List.of("not-met", "unknown", "met").get(result.ordinal());
  }

  /** This as an outcome. */
  String outcome() { return List.of("not-permitted", "undetermined", "permitted").get(ordinal()); }
}

/** What a term is evaluated against; inside an outer term, also its element, of which null is unknown. */
record Scope(Row document, Row adopted, int span, Scope outer, String name, Object element, int place,
    String list) {
  Scope(Row document, Row adopted, int span) { this(document, adopted, span, null, null, null, 0, null); }
  Scope of(String wanted) { return wanted.equals(name) ? this : outer.of(wanted); }

  /** The scopes of the elements of a list; an unknown list counts as one unknown element. */
  List<Scope> each(String elementName, List<?> list, String path) {
    List<?> all = list == null ? Collections.singletonList(null) : list;
    return IntStream.range(0, all.size()).mapToObj(i ->
      new Scope(document, adopted, span, this, elementName, all.get(i), i, path)).toList();
  }

  /** The value at a path, which may begin with `@` and the name of an element. */
  Object at(String path) {
    if (!path.startsWith("@")) {
      return document.at(path);
    }
    String[] parts = path.substring(1).split("\\.", 2);
    Object start = of(parts[0]).element;
    return parts.length == 1 ? start : Row.below(start, parts[1]);
  }

  /** The value of an operand; null is unknown. */
  Object operand(Row operand) {
    return operand.has("field") ? at(operand.text("field"))
      : operand.has("element") ? of(operand.text("element")).element : operand.get("value");
  }

  Object[] operands(List<Row> keys) { return keys.stream().map(this::operand).toArray(); }

  /** The path of an operand. An element stands for the field of its list. */
  String path(Row operand) {
    return operand.has("field") ? operand.text("field") : of(operand.text("element")).list;
  }

  /** The value of an operand, or the path of an unknown one: what distinguishes two variables. */
  Object identity(Row operand) {
    Object value = operand(operand);
    return value == null ? List.of(path(operand)) : value;
  }
}

/** Evaluates formulas ("How to read a formula"), or finds what is left of them, by the algebra used. */
class Formula<T> {
  final Rules rules;
  private final Algebra<T> algebra;

  Formula(Rules rules, Algebra<T> algebra) {
    this.rules = rules;
    this.algebra = algebra;
  }

  T value(Row term, Scope scope) {
    String op = term.text("op");
    return switch (op) {
      case "fact" -> known(scope.at(term.text("path")), () -> fact(term));
      case "unsettled" -> known(null, () -> fact(term));
      case "stated" -> algebra.of(term.has("value")
        ? term.is("value", scope.at(term.text("path"))) : scope.at(term.text("path")) != null);
      case "reading" -> view(term.text("id"), scope);
      case "and", "or" -> algebra.joined(op.equals("and"), term.rows("terms"), one -> value(one, scope));
      case "not" -> algebra.not(value(term.row("term"), scope));
      case "equal" -> equal(term, scope);
      case "contains" -> contains(term, scope);
      case "lookup" -> lookup(term, scope);
      case "some", "every", "exists" -> andVariable(algebra.joined(op.equals("every"), elements(term, scope),
        inner -> value(term.row("body"), inner)), term.row("over"), term, scope);
      case "at-least" -> atLeast(term, scope);
      default -> throw new IllegalArgumentException("no such term: " + op);
    };
  }

  private T known(Object value, Supplier<Variable> variable) {
    return value == null ? algebra.unknown(variable) : algebra.of((Boolean) value);
  }

  private static Variable fact(Row term) {
    return new Variable(List.of(term.text("path")), new Name(term.text("path"), false), null);
  }

  private T view(String reading, Scope scope) {
    return known(scope.adopted().get(reading),
      () -> new Variable(List.of("reading", reading), new Name(reading, true), null));
  }

  /** The variable of an unknown operand ("A parent in place of a path"). */
  private Variable variable(Row unknown, Scope scope, Object... identity) {
    String path = scope.path(unknown);
    String named = IntStream.range(0, path.length()).filter(i -> path.charAt(i) == '.')
      .mapToObj(dot -> path.substring(0, dot))
      .filter(parent -> rules.ranks.containsKey(parent) && scope.at(parent) == null).findFirst().orElse(path);
    return new Variable(List.of(named, List.of(identity)), new Name(named, false), rules.ranks.get(named));
  }

  private T equal(Row term, Scope scope) {
    Row left = term.row("left");
    Row right = term.row("right");
    Object one = scope.operand(left);
    Object other = scope.operand(right);
    if (one == null || other == null) {
      return algebra.unknown(() -> variable(one == null ? left : right, scope, "equal", term.is("folded"),
        scope.identity(left), scope.identity(right)));
    }
    return algebra.of(term.is("folded") ? Texts.isSame((String) one, (String) other) : one.equals(other));
  }

  private T contains(Row term, Scope scope) {
    Row list = Row.of("field", term.get("path"));
    Row item = term.row("item");
    Object wanted = scope.operand(item);
    if (!(scope.operand(list) instanceof List<?> values)) {
      return algebra.unknown(() -> variable(list, scope, "contains", scope.identity(item)));
    }
    return wanted != null ? algebra.of(values.contains(wanted))
      : algebra.unknown(() -> variable(item, scope, "contained", scope.path(list)));
  }

  T lookup(Row term, Scope scope) {
    List<Row> keys = term.rows("keys");
    Object there = rules.found(term.text("table"), scope.span(), scope.operands(keys));
    if (there instanceof String reading) {
      return view(reading, scope);
    }
    Stream<Row> unknown = keys.stream().filter(key -> scope.operand(key) == null);
    return known(there == Rules.NOTHING ? Boolean.FALSE : there,
      () -> variable(unknown.findFirst().orElseThrow(), scope, "lookup", term.get("table"),
        keys.stream().map(scope::identity).toList()));
  }

  private List<Scope> elements(Row term, Scope scope) {
    Row over = term.row("over");
    return scope.each(term.text("name"), (List<?>) scope.operand(over), scope.path(over));
  }

  /** "And" the variable of an operand, if that is unknown. */
  private T andVariable(T value, Row operand, Row term, Scope scope) {
    return scope.operand(operand) != null ? value
      : algebra.and(algebra.unknown(() -> variable(operand, scope, term)), value);
  }

  /** "Counting". */
  private T atLeast(Row term, Scope scope) {
    List<Row> keys = term.row("number").rows("keys");
    Object there = rules.found(term.row("number").text("rows"), scope.span(), scope.operands(keys));
    int number = there instanceof Number found ? found.intValue() : 0;
    if (number == 0) {
      return algebra.of(false);
    }
    T value = scope.operand(term.row("over")) == null ? algebra.of(true) : algebra.atLeast(number,
      elements(term, scope).stream().map(inner -> value(term.row("body"), inner)).toList());
    value = andVariable(value, term.row("over"), term, scope);
    for (Row key : keys) {
      value = andVariable(value, key, term, scope);
    }
    return value;
  }
}

/** What is left of formulas ("Missing facts"), as decision diagrams. A formula is the number of a node. */
final class Diagram implements Algebra<Integer> {
  static final int FALSE = 0;
  static final int TRUE = 1;
  /** More than there are variables in any rank. */
  private static final int WITHIN_RANK = 1 << 24;
  private static final int BELOW_ALL = Integer.MAX_VALUE;

  /** A variable, by its place in the order, with the two nodes to which it leads. */
  private record Node(int variable, int ifFalse, int ifTrue) { }

  private final int lastRank;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final Map<List<Integer>, Integer> choices = new HashMap<>();
  private final Map<List<?>, Integer> places = new HashMap<>();
  private final Map<Integer, Name> names = new HashMap<>();

  Diagram(int lastRank) {
    this.lastRank = lastRank;
    nodes.add(new Node(BELOW_ALL, FALSE, FALSE));
    nodes.add(new Node(BELOW_ALL, TRUE, TRUE));
  }

  public Integer of(boolean value) { return value ? TRUE : FALSE; }
  public Integer and(Integer one, Integer other) { return choose(one, other, FALSE); }
  public Integer not(Integer value) { return choose(value, FALSE, TRUE); }

  /** The formula that is one variable. */
  public Integer unknown(Supplier<Variable> supplied) {
    Variable variable = supplied.get();
    int place = places.computeIfAbsent(variable.identity(), any ->
      (variable.rank() == null ? lastRank : variable.rank()) * WITHIN_RANK + places.size());
    names.put(place, variable.name());
    return node(place, FALSE, TRUE);
  }

  private int node(int variable, int ifFalse, int ifTrue) {
    return ifFalse == ifTrue ? ifTrue : numbers.computeIfAbsent(new Node(variable, ifFalse, ifTrue), node -> {
      nodes.add(node);
      return nodes.size() - 1;
    });
  }

  private int choose(int condition, int then, int otherwise) {
    if (condition == TRUE || condition == FALSE) {
      return condition == TRUE ? then : otherwise;
    }
    List<Integer> choice = List.of(condition, then, otherwise);
    Integer known = choices.get(choice);
    if (known == null) {
      int top = choice.stream().mapToInt(formula -> nodes.get(formula).variable).min().getAsInt();
      known = node(top,
        choose(below(condition, top, false), below(then, top, false), below(otherwise, top, false)),
        choose(below(condition, top, true), below(then, top, true), below(otherwise, top, true)));
      choices.put(choice, known);
    }
    return known;
  }

  private int below(int formula, int variable, boolean value) {
    Node node = nodes.get(formula);
    return node.variable != variable ? formula : value ? node.ifTrue : node.ifFalse;
  }

  /** What a formula needs, starting with this rank ("Naming by rank"). */
  Set<Name> needs(int formula, int rank) {
    Set<Name> needed = new HashSet<>();
    Set<Integer> ways = new HashSet<>();
    walk(formula, rank == lastRank ? BELOW_ALL : (rank + 1) * WITHIN_RANK, needed, ways, new HashSet<>());
    ways.remove(FALSE);
    if (rank < lastRank) {
      ways.stream().map(way -> needs(way, rank + 1)).reduce((common, next) -> {
        common.retainAll(next);
        return common;
      }).ifPresent(needed::addAll);
    }
    return needed;
  }

  /** Names the variables before the end, and collects the formulas left once they are settled. */
  private void walk(int formula, int end, Set<Name> found, Set<Integer> ways, Set<Integer> seen) {
    Node node = nodes.get(formula);
    if (node.variable >= end) {
      ways.add(formula);
    } else if (seen.add(formula)) {
      found.add(names.get(node.variable));
      walk(node.ifFalse, end, found, ways, seen);
      walk(node.ifTrue, end, found, ways, seen);
    }
  }
}
