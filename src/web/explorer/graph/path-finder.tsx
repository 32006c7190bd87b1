import { request, type RequestError } from '../data/request.js';
import { useQuery } from '../data/use-query.js';
import { ACTOR_KINDS } from '../data/vocabulary.js';
import { Combobox, type Option } from '../parts/combobox.js';
import { toAddress } from '../parts/links.js';
import { ACTOR, type ActorData } from '../queries/nodes.js';
import { ACTORS_LIKE, type ActorsData } from '../queries/search.js';
import type { PathData } from '../queries/graph.js';
import { toYearFilter, toYears } from '../shell/years.js';
import { navigate, type Place, withQuery } from '../shell/location.js';
import { toRelationLabel } from './model.js';

interface Props {
  readonly place: Place;
  readonly path: PathData['path'][number] | null;
  readonly pathError: RequestError | null;
  readonly isLoading: boolean;
}

/** Two actors, and how claims and events connect them. */
export function PathFinder({ place, path, pathError, isLoading }: Props) {
  const [a, b] = [place.search.get('a'), place.search.get('b')];
  return (
    <section class="path-finder" aria-label="A path between two actors">
      <ActorPicker
        label="Path from"
        id={a}
        onChoose={(id) => navigate(withQuery(place, { a: id }), { replace: true })}
      />
      <ActorPicker
        label="to"
        id={b}
        onChoose={(id) => navigate(withQuery(place, { b: id }), { replace: true })}
      />
      {(a ?? b) && (
        <a class="path-clear" href={withQuery(place, { a: null, b: null })}>
          Clear
        </a>
      )}
      <div class="path-told" role="status">
        {a && b && isLoading && 'Looking for a path…'}
        {pathError && `${pathError.message} ${pathError.hint ?? ''}`}
        {a && b && !path && !isLoading && !pathError && 'No path of up to six steps connects them.'}
        {path && <PathInWords path={path} />}
        {path && toYearFilter(toYears(place)) && <p class="label">A path goes over claims of all years.</p>}
      </div>
    </section>
  );
}

function ActorPicker({
  label,
  id,
  onChoose,
}: {
  label: string;
  id: string | null;
  onChoose: (id: string) => void;
}) {
  const { data } = useQuery<ActorData>(ACTOR, id ? { id } : null);
  return (
    <Combobox
      label={label}
      showLabel
      placeholder="An actor’s name"
      initial={(id && data?.actor?.name) ?? ''}
      suggest={suggestActors}
      onChoose={(option) => onChoose(option.id)}
    />
  );
}

async function suggestActors(name: string, signal: AbortSignal): Promise<Option[]> {
  const { actors } = await request<ActorsData>(ACTORS_LIKE, { name }, signal);
  return actors.edges.map(({ node }) => ({ id: node.id, label: node.name, note: ACTOR_KINDS[node.kind] }));
}

function PathInWords({ path }: { path: PathData['path'][number] }) {
  return (
    <ol class="path-words" aria-label={`The shortest path, ${path.length} steps`}>
      {path.nodes.map((node, i) => {
        const hop = path.hops[i];
        return (
          <li key={node.id}>
            <a href={toAddress(node.id)}>{node.name ?? node.title ?? `“${node.text?.slice(0, 60)}…”`}</a>
            {hop && (
              <small>
                {' '}
                {hop.forward ? '→' : '←'} {toRelationLabel(hop.relation)}
              </small>
            )}
          </li>
        );
      })}
    </ol>
  );
}
