import { useMemo, useState } from 'preact/hooks';
import { ACTOR_KINDS } from '../data/vocabulary.js';
import { KindIcon, toAddress } from '../parts/links.js';
import type { GraphModel, GraphNode } from './model.js';

interface Props {
  readonly model: GraphModel;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly expanded: ReadonlySet<string>;
}

const LISTED_AT_MOST = 200;

/** The picture as a list: its actors, or what the selected node is connected with. */
export function NodePanel({ model, selected, onSelect, onExpand, expanded }: Props) {
  const node = selected ? model.nodes.get(selected) : undefined;
  return (
    <aside class="graph-panel" aria-label="The graph as a list">
      {node ? (
        <Selected
          node={node}
          model={model}
          onSelect={onSelect}
          onExpand={onExpand}
          isExpanded={expanded.has(node.id)}
        />
      ) : (
        <Actors model={model} onSelect={onSelect} />
      )}
    </aside>
  );
}

function Actors({ model, onSelect }: Pick<Props, 'model' | 'onSelect'>) {
  const [wanted, setWanted] = useState('');
  const actors = useMemo(() => {
    const degrees = new Map<string, number>();
    for (const { source, target } of model.edges.values()) {
      for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    }
    return [...model.nodes.values()]
      .filter(({ type }) => type === 'actor' || type === 'article')
      .map((node) => ({ node, degree: degrees.get(node.id) ?? 0 }))
      .sort((a, b) => b.degree - a.degree);
  }, [model]);
  const matching = actors.filter(({ node }) => node.label.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <>
      <h2>In the picture</h2>
      <label class="field">
        <span>Find by name</span>
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <ul class="choices">
        {matching.slice(0, LISTED_AT_MOST).map(({ node, degree }) => (
          <li key={node.id}>
            <button type="button" onClick={() => onSelect(node.id)}>
              <span class="choice-name">
                {node.kind && <KindIcon kind={node.kind} />}
                {node.label}
              </span>{' '}
              <span class="count">{degree}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SelectedProps extends Pick<Props, 'model' | 'onSelect' | 'onExpand'> {
  readonly node: GraphNode;
  readonly isExpanded: boolean;
}

function Selected({ node, model, onSelect, onExpand, isExpanded }: SelectedProps) {
  const links = [...model.edges.values()].flatMap(({ source, target, label }) => {
    if (source === node.id) return [{ label, other: model.nodes.get(target)!, out: true }];
    if (target === node.id) return [{ label, other: model.nodes.get(source)!, out: false }];
    return [];
  });
  return (
    <>
      <p class="eyebrow">{node.kind ? ACTOR_KINDS[node.kind] : node.type}</p>
      <h2>{node.type === 'claim' ? `“${node.label}”` : node.label}</h2>
      <p class="graph-actions">
        <button
          type="button"
          class="primary"
          onClick={() => onExpand(node.id)}
          disabled={isExpanded || node.type === 'place'}
        >
          {isExpanded ? 'Expanded' : 'Expand'}
        </button>
        <a class="button" href={toAddress(node.id)}>
          Open
        </a>
        <button type="button" onClick={() => onSelect(null)}>
          Back
        </button>
      </p>
      <ul class="choices">
        {links.slice(0, LISTED_AT_MOST).map(({ label, other, out }) => (
          <li key={`${label} ${out} ${other.id}`}>
            <button type="button" onClick={() => onSelect(other.id)}>
              <span class="choice-name">
                <small>
                  {out ? `${label} →` : `← ${label}`}
                  <br />
                </small>
                {other.label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
