import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted } from '../parts/counted.js';
import { Exports } from '../parts/exports.js';
import { AllYears } from '../parts/none.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import type { Place } from '../shell/location.js';
import { keepYears, toYearFilter, toYears } from '../shell/years.js';
import { NodePanel } from './node-panel.js';
import { PathFinder } from './path-finder.js';
import { createPicture, type Picture } from './picture.js';
import { useGraph } from './use-graph.js';

/** Who claims what about whom, as a picture; and the same as a list, for those who do not see it. */
export function GraphView({ place }: { place: Place }) {
  useTitle('Graph');
  const graph = useGraph(place);
  const { model, totalCount, loaded, loading, error, path } = graph;
  const [selected, setSelected] = useState<string | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const expand = useRef(graph.expand);
  expand.current = graph.expand;
  const picture = useRef<Picture | null>(null);

  useEffect(() => {
    picture.current = createPicture(container.current!, {
      onSelect: setSelected,
      onOpen: (id) => expand.current(id),
    });
    return () => picture.current?.close();
  }, []);
  // Pages come one upon another: drawing each would take longer than loading them all.
  useEffect(() => {
    if (!loading) picture.current?.show(model);
  }, [model, loading]);
  useEffect(() => picture.current?.select(selected), [selected, model]);
  useEffect(() => picture.current?.highlight(path?.nodes.map(({ id }) => id) ?? []), [path, model]);
  useEffect(() => {
    const focus = place.search.get('focus');
    if (focus) setSelected(focus);
  }, [place]);

  const counts = useMemo(() => describe(model.nodes.values()), [model]);
  return (
    <div class="graph">
      <div class="graph-head">
        <div>
          <h1>Who claims what about whom</h1>
          <p class="label" role="status">
            {loading ? 'Loading…' : counts}
            {totalCount !== null && loaded < totalCount && ` · ${loaded} of ${totalCount} claims`}
          </p>
        </div>
        <PathFinder place={place} path={path} pathError={graph.pathError} isLoading={graph.isPathLoading} />
      </div>
      {error && <Failure error={error} retry={graph.retry} />}
      {!loading && !error && model.nodes.size === 0 && (
        <Empty title="There is nothing to draw.">
          <p>
            {toYearFilter(toYears(place)) && <AllYears place={place} />}{' '}
            <a href={keepYears('/add')}>Add an article</a>
          </p>
        </Empty>
      )}
      <div class="graph-body">
        <div class="graph-frame">
          <div
            class="graph-picture"
            ref={container}
            role="img"
            aria-label={`Graph of ${counts}. The list beside it holds the same.`}
          />
          <div class="graph-tools">
            <button type="button" onClick={() => picture.current?.fit()}>
              Fit
            </button>
            {graph.more && (
              <button type="button" onClick={graph.more}>
                More claims
              </button>
            )}
          </div>
          {loading && model.nodes.size === 0 && <Loading what="the graph" />}
        </div>
        <NodePanel
          model={model}
          selected={selected}
          onSelect={setSelected}
          onExpand={graph.expand}
          expanded={graph.expanded}
        />
      </div>
      {model.nodes.size > 0 && <Exports />}
    </div>
  );
}

function describe(nodes: Iterable<{ readonly type: string }>): string {
  const counts = new Map<string, number>();
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => counted(count, type)).join(', ') || 'nothing yet';
}
