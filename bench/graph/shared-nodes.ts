import type { SharedLabel } from '../../src/graph/model.js';
import { SHARED_LABELS } from '../../src/graph/model.js';
import { toNameId, toNameKey } from '../../src/graph/name-key.js';
import { toCanonicalJson } from '../../src/graph/canonical-json.js';
import type { ArticleGraph } from '../../src/graph/write/article-graph.js';
import { findProfile, type Profile, toNames } from '../../src/graph/write/tally.js';
import type { Value } from '../../src/graph/query.js';

type Counts = Map<string, number>;
type SharedRow = { readonly id: string } & Readonly<Record<string, Value>>;

/**
 * What all articles together say of the nodes that they share, counted in memory instead of in the graph: a corpus that
 * is written at once needs each node once.
 */
export class SharedNodes {
  private readonly tallies: Record<SharedLabel, Map<string, { profiles: Counts; names: Counts }>> = {
    Actor: new Map(),
    Place: new Map(),
    Year: new Map(),
  };

  add({ contributions }: ArticleGraph): void {
    for (const label of SHARED_LABELS) {
      for (const [id, { profile, names }] of contributions[label]) {
        let tally = this.tallies[label].get(id);
        if (!tally) this.tallies[label].set(id, (tally = { profiles: new Map(), names: new Map() }));
        increment(tally.profiles, toCanonicalJson(profile));
        for (const name of new Set(names)) increment(tally.names, name);
      }
    }
  }

  *rows(label: SharedLabel): Generator<SharedRow> {
    for (const [id, counts] of this.tallies[label]) {
      const tally = {
        profiles: Object.fromEntries(counts.profiles),
        names: Object.fromEntries(counts.names),
      };
      const profile = findProfile(tally) as Profile;
      const aliases = toNames(tally).filter((name) => name !== profile['name']);
      yield { id, ...profile, ...(label === 'Actor' && { aliases }), tally: toCanonicalJson(tally) };
    }
  }

  /** Each name that an actor has, and whose it is. */
  names(): {
    readonly nodes: ReadonlyMap<string, string>;
    readonly links: readonly { from: string; to: string }[];
  } {
    const nodes = new Map<string, string>();
    const links = new Map<string, { from: string; to: string }>();
    for (const [from, { names }] of this.tallies.Actor) {
      for (const name of names.keys()) {
        const to = toNameId(name);
        nodes.set(to, toNameKey(name));
        links.set(`${from} ${to}`, { from, to });
      }
    }
    return { nodes, links: [...links.values()] };
  }
}

function increment(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
