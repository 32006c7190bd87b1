import { useState } from 'preact/hooks';
import { CLAIM_KINDS, EVENT_TYPES, type ClaimKind, type EventType } from '../data/vocabulary.js';
import { navigate, type Place, withQuery } from '../shell/location.js';
import type { LoadedArticle } from './use-article.js';
import type { Speaker, Speakers } from './speakers.js';

/** Of more speakers than this the ones with most claims are listed, until all are asked for. */
const MANY = 12;

interface Props {
  readonly place: Place;
  readonly article: LoadedArticle;
  readonly speakers: Speakers;
}

/** What the marks mean, and the filters: by speaker, by kind of claim, by type of event. */
export function Legend({ place, article, speakers }: Props) {
  const chosen = (name: string) => place.search.get(name);
  const [all, setAll] = useState(false);
  const listed = all ? speakers.list : toCommon(speakers.list, chosen('speaker'));
  const toggle = (name: string, value: string) =>
    navigate(withQuery(place, { [name]: chosen(name) === value ? null : value }), { replace: true });
  const kinds = (Object.keys(CLAIM_KINDS) as ClaimKind[]).map((kind) => ({
    kind,
    count: article.claims.filter((claim) => claim.kind === kind).length,
  }));
  const types = (Object.keys(EVENT_TYPES) as EventType[]).filter((type) =>
    article.events.some((event) => event.type === type),
  );
  const isNarrowed = ['speaker', 'kind', 'type'].some((name) => chosen(name) !== null);

  return (
    <section class="legend" aria-label="Legend and filters">
      <h2>Speakers</h2>
      <ul class="choices">
        <Choice
          pressed={chosen('speaker') === 'author'}
          onToggle={() => toggle('speaker', 'author')}
          count={speakers.authorial}
        >
          <span class="tag" aria-hidden="true">
            ○
          </span>
          the author
        </Choice>
        {listed.map(({ actor, hue, tag, claims }) => (
          <Choice
            key={actor.id}
            pressed={chosen('speaker') === actor.id}
            onToggle={() => toggle('speaker', actor.id)}
            count={claims}
          >
            <span class={`tag hue-${hue}`} aria-hidden="true">
              {tag}
            </span>
            {actor.name}
          </Choice>
        ))}
      </ul>
      {listed.length < speakers.list.length && (
        <button type="button" onClick={() => setAll(true)}>
          All {speakers.list.length} speakers
        </button>
      )}
      <h2>Kinds of claims</h2>
      <ul class="choices">
        {kinds.map(({ kind, count }) => (
          <Choice
            key={kind}
            pressed={chosen('kind') === kind}
            onToggle={() => toggle('kind', kind)}
            count={count}
          >
            <span class={`claim hue-4 kind-${kind} innermost height-0`}>{CLAIM_KINDS[kind]}</span>
          </Choice>
        ))}
      </ul>
      <p class="legend-marks">
        <span class="mention name">actor</span> <span class="mention trigger">event</span>{' '}
        <span class="mention date">date</span> <span class="cue hue-4">cue</span>
      </p>
      {types.length > 0 && (
        <label class="field">
          <span>Events of type</span>
          <select
            value={chosen('type') ?? ''}
            onChange={(event) =>
              navigate(withQuery(place, { type: event.currentTarget.value }), { replace: true })
            }
          >
            <option value="">all</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {EVENT_TYPES[type]}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNarrowed && (
        <p>
          <a href={withQuery(place, { speaker: null, kind: null, type: null })}>Show everything</a>
        </p>
      )}
    </section>
  );
}

/** Those with most claims, and the one that is chosen, in their order. */
function toCommon(speakers: readonly Speaker[], chosen: string | null): readonly Speaker[] {
  const common = new Set([...speakers].sort((a, b) => b.claims - a.claims).slice(0, MANY));
  return speakers.filter((speaker) => common.has(speaker) || speaker.actor.id === chosen);
}

interface ChoiceProps {
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly count: number;
  readonly children: preact.ComponentChildren;
}

function Choice({ pressed, onToggle, count, children }: ChoiceProps) {
  return (
    <li>
      <button type="button" aria-pressed={pressed} onClick={onToggle} disabled={count === 0 && !pressed}>
        <span class="choice-name">{children}</span> <span class="count">{count}</span>
      </button>
    </li>
  );
}
