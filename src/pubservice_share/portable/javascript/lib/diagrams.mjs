// Reduced ordered decision diagrams: 0 is false, 1 is true.
export class Diagrams {
  nodes = [
    [Infinity, 0, 0],
    [Infinity, 1, 1],
  ];
  unique = new Map();
  levels = new Map();
  keys = new Map();
  memo = new Map();
  variable(kind, name, rank, detail = "") {
    const key = JSON.stringify([kind, name, detail]);
    if (!this.levels.has(key)) {
      const level = rank * 1e6 + this.levels.size;
      this.levels.set(key, level);
      this.keys.set(level, [kind, name]);
    }
    return this.node(this.levels.get(key), 0, 1);
  }
  node(level, low, high) {
    if (low === high) return low;
    const key = `${level},${low},${high}`;
    if (!this.unique.has(key)) {
      this.nodes.push([level, low, high]);
      this.unique.set(key, this.nodes.length - 1);
    }
    return this.unique.get(key);
  }
  choose(test, then, otherwise) {
    if (test === 1) return then;
    if (test === 0) return otherwise;
    if (then === otherwise) return then;
    const key = `${test},${then},${otherwise}`;
    if (!this.memo.has(key)) {
      const three = [test, then, otherwise];
      const level = Math.min(...three.map((node) => this.nodes[node][0]));
      const side = (node, which) =>
        this.nodes[node][0] === level ? this.nodes[node][which] : node;
      const low = this.choose(...three.map((node) => side(node, 1)));
      const high = this.choose(...three.map((node) => side(node, 2)));
      this.memo.set(key, this.node(level, low, high));
    }
    return this.memo.get(key);
  }
  both = (a, b) => this.choose(a, b, 0);
  either = (a, b) => this.choose(a, 1, b);
  opposite = (a) => this.choose(a, 0, 1);
  support(top) {
    const seen = new Set();
    const keys = [];
    const stack = [top];
    while (stack.length) {
      const node = stack.pop();
      if (node <= 1 || seen.has(node)) continue;
      seen.add(node);
      const [level, low, high] = this.nodes[node];
      keys.push(this.keys.get(level));
      stack.push(low, high);
    }
    return keys;
  }
  frontier(top, rank) {
    const seen = new Set();
    const left = new Set();
    const stack = [top];
    while (stack.length) {
      const node = stack.pop();
      if (seen.has(node)) continue;
      seen.add(node);
      const [level, low, high] = this.nodes[node];
      if (level < (rank + 1) * 1e6) stack.push(low, high);
      else left.add(node);
    }
    return left;
  }
}
