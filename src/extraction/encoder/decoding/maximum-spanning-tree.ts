/**
 * The best dependency tree with exactly one root: the spanning arborescence of maximum weight in which node 0, the
 * artificial root, has one dependent.
 *
 * Chu & Liu (1965) and Edmonds (1967), on a dense graph in O(n²): paths grow from a node to its best head, to that
 * head's best head …, until they meet a finished node or themselves; a cycle becomes one node, and at the end the
 * contractions are undone (Tarjan, 1977; Camerini, Fratta & Maffioli, 1979). One root is had by making each arc from
 * node 0 dearer than any tree is worth. Where the best heads are such a tree already, as nine times in ten, it is that:
 * see `isTreeWithOneRoot`.
 *
 * @param scores finite numbers, row-major `[words + 1, words + 1]`, dependent × head, index 0 being the root; the
 *   diagonal and row 0 are not read
 * @param words number of words, 1 or more
 * @returns for each word the index of its head among the words, -1 at the root
 */
export function findMaximumSpanningTree(scores: ArrayLike<number>, words: number): Int32Array {
  const forest = new Forest(scores, words + 1);
  for (let word = 1; word <= words; word++) forest.attach(word);
  return forest.toHeads();
}

/** Whether heads, -1 for a root, are a tree with one root. */
export function isTreeWithOneRoot(heads: Int32Array): boolean {
  let roots = 0;
  // Of each word, the walk that came by: a walk that meets its own trace is in a cycle.
  const walks = new Int32Array(heads.length);
  for (let word = 0; word < heads.length; word++) {
    if (heads[word] === -1) roots++;
    let at = word;
    while (at >= 0 && walks[at] === 0) {
      walks[at] = word + 1;
      at = heads[at]!;
    }
    if (at >= 0 && walks[at] === word + 1) return false;
  }
  return roots === 1;
}

/**
 * The graph while it is contracted. A *slot* is a row and column of the matrix: a word's own, or that of a cycle's first
 * member, which then stands for the whole cycle. A *node* is a word or a cycle, cycles numbered after all words. An
 * *arc* is one of the original graph, as `dependent * size + head`.
 */
class Forest {
  private readonly weight: Float64Array;
  /** Of each pair of slots, the arc whose weight stands in the matrix. */
  private readonly arc: Int32Array;
  private slots: number[];
  private readonly attached: Uint8Array;
  private readonly nodeOf: Int32Array;
  /** Of each node, the arc that enters it and the cycle that it became part of, -1 for none. */
  private readonly entry: number[];
  private readonly cycleOf: number[];

  constructor(
    scores: ArrayLike<number>,
    private readonly size: number,
  ) {
    this.weight = new Float64Array(scores);
    this.arc = new Int32Array(size * size);
    for (let arc = 0; arc < this.arc.length; arc++) this.arc[arc] = arc;
    this.slots = Array.from({ length: size }, (_, slot) => slot);
    this.nodeOf = Int32Array.from(this.slots);
    this.entry = new Array<number>(size).fill(-1);
    this.cycleOf = new Array<number>(size).fill(-1);
    this.attached = new Uint8Array(size);
    this.attached[0] = 1;
    let [lowest, highest] = [Infinity, -Infinity];
    for (let arc = size; arc < this.weight.length; arc++) {
      lowest = Math.min(lowest, this.weight[arc]!);
      highest = Math.max(highest, this.weight[arc]!);
    }
    const range = highest - lowest;
    for (let word = 1; word < size; word++) this.weight[word * size]! -= (range + 1) * size;
  }

  /** Gives a word its best head, that one its best head …, until all of them hang on the root. */
  attach(word: number): void {
    if (this.cycleOf[word] !== -1) return;
    const path: number[] = [];
    for (let slot = word; !this.attached[slot];) {
      path.push(slot);
      const head = this.findBestHead(slot);
      this.entry[this.nodeOf[slot]!] = this.arc[slot * this.size + head]!;
      const at = this.attached[head] ? -1 : path.indexOf(head);
      slot = at < 0 ? head : this.contract(path.splice(at));
    }
    for (const slot of path) this.attached[slot] = 1;
  }

  /** Undoes the contractions, the last one first: the arc that enters a cycle replaces that of the member it enters. */
  toHeads(): Int32Array {
    for (let cycle = this.cycleOf.length - 1; cycle >= this.size; cycle--) {
      const arc = this.entry[cycle]!;
      let member = Math.floor(arc / this.size);
      while (this.cycleOf[member] !== cycle) member = this.cycleOf[member]!;
      this.entry[member] = arc;
    }
    return Int32Array.from({ length: this.size - 1 }, (_, word) => (this.entry[word + 1]! % this.size) - 1);
  }

  private findBestHead(slot: number): number {
    let best = -1;
    let weight = -Infinity;
    for (const head of this.slots) {
      const other = this.weight[slot * this.size + head]!;
      if (head !== slot && other > weight) {
        best = head;
        weight = other;
      }
    }
    return best;
  }

  /** Makes one node of a cycle, each member being the head of the one before it, and returns its slot. */
  private contract(cycle: readonly number[]): number {
    const slot = cycle[0]!;
    const node = this.cycleOf.push(-1) - 1;
    this.entry.push(-1);
    // An arc that enters the cycle at a member takes the place of the member's arc within it.
    const costs = cycle.map((member, k) => this.weight[member * this.size + cycle[(k + 1) % cycle.length]!]!);
    const members = new Set(cycle);
    const others = this.slots.filter((other) => !members.has(other));
    for (const other of others) this.mergeArcs(cycle, costs, other);
    for (const member of cycle) this.cycleOf[this.nodeOf[member]!] = node;
    this.nodeOf[slot] = node;
    this.slots = [...others, slot];
    return slot;
  }

  /** Keeps, in the first member's row and column, the best arcs between the cycle and another slot. */
  private mergeArcs(cycle: readonly number[], costs: readonly number[], other: number): void {
    const { weight, arc, size } = this;
    let [into, out] = [-1, -1];
    let [intoWeight, outWeight] = [-Infinity, -Infinity];
    for (let k = 0; k < cycle.length; k++) {
      const entering = cycle[k]! * size + other;
      const leaving = other * size + cycle[k]!;
      if (weight[entering]! - costs[k]! > intoWeight) {
        intoWeight = weight[entering]! - costs[k]!;
        into = arc[entering]!;
      }
      if (weight[leaving]! > outWeight) {
        outWeight = weight[leaving]!;
        out = arc[leaving]!;
      }
    }
    const slot = cycle[0]!;
    weight[slot * size + other] = intoWeight;
    arc[slot * size + other] = into;
    weight[other * size + slot] = outWeight;
    arc[other * size + slot] = out;
  }
}
