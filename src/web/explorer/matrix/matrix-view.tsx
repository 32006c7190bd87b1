import { useMemo } from 'preact/hooks';
import { useQuery } from '../data/use-query.js';
import { QUAD_CLASSES, type QuadClass } from '../data/vocabulary.js';
import { ClaimList } from '../parts/claim-list.js';
import { Exports } from '../parts/exports.js';
import { KindIcon, toAddress } from '../parts/links.js';
import { AllYears } from '../parts/none.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { usePages } from '../parts/use-pages.js';
import { counted } from '../parts/counted.js';
import { useTitle } from '../parts/use-title.js';
import type { Claim } from '../queries/claim.js';
import { CLAIMS, type ClaimsData, MATRIX, type MatrixCell, type MatrixData } from '../queries/matrix.js';
import { navigate, type Place, withQuery } from '../shell/location.js';
import { keepYears, toYearFilter, toYears } from '../shell/years.js';

const COUNTS = {
  VERBAL_COOPERATION: 'verbalCooperation',
  VERBAL_CONFLICT: 'verbalConflict',
  MATERIAL_COOPERATION: 'materialCooperation',
  MATERIAL_CONFLICT: 'materialConflict',
} as const satisfies Record<QuadClass, keyof MatrixCell>;
const QUADS = Object.keys(COUNTS) as QuadClass[];

/** Speakers by those spoken about: how many claims, and what the events that they cite are. */
export function MatrixView({ place }: { place: Place }) {
  useTitle('Who says what about whom');
  const years = toYears(place);
  const year = toYearFilter(years);
  const { data, error, retry } = useQuery<MatrixData>(MATRIX, years);
  const cells = useMemo(
    () => new Map(data?.matrix.cells.map((cell) => [`${cell.speaker.id} ${cell.about.id}`, cell])),
    [data],
  );
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading what="the matrix" />;
  // The author's claims have no row: whoever only they are about needs no column.
  const filled = data.matrix.cells.filter(({ claims }) => claims > 0);
  const speakers = data.matrix.speakers.filter(({ id }) => filled.some(({ speaker }) => speaker.id === id));
  const about = data.matrix.about.filter(({ id }) => filled.some((cell) => cell.about.id === id));
  if (speakers.length === 0) {
    return (
      <Empty
        wholePage
        title={year ? 'No claim of these years has a speaker.' : 'No claim has a speaker yet.'}
      >
        <p>
          {year && <AllYears place={place} />} <a href={keepYears('/add')}>Add an article</a>
        </p>
      </Empty>
    );
  }
  const [chosenSpeaker, spokenOf] = [place.search.get('speaker'), place.search.get('about')];
  return (
    <div class="matrix">
      <h1>Who says what about whom</h1>
      <p class="lede">
        Each row is a speaker, each column an actor that they speak about. A number counts claims; the squares
        say what the events are that these claims cite, as the speakers put it.
      </p>
      <QuadKey />
      <div
        class="matrix-scroll"
        tabIndex={0}
        role="region"
        aria-label="Matrix of speakers and those spoken about"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Speaker</span>
              </th>
              {about.map((actor) => (
                <th key={actor.id} scope="col">
                  <a href={toAddress(actor.id)}>{actor.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {speakers.map((actor) => (
              <tr key={actor.id}>
                <th scope="row">
                  <KindIcon kind={actor.kind} />
                  <a href={toAddress(actor.id)}>{actor.name}</a>
                </th>
                {about.map((other) => (
                  <Cell
                    key={other.id}
                    cell={cells.get(`${actor.id} ${other.id}`)}
                    names={`${actor.name} about ${other.name}`}
                    isChosen={actor.id === chosenSpeaker && other.id === spokenOf}
                    onChoose={() => {
                      navigate(withQuery(place, { speaker: actor.id, about: other.id }), { replace: true });
                      requestAnimationFrame(showClaims);
                    }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosenSpeaker && spokenOf && (
        <CellClaims
          speaker={chosenSpeaker}
          about={spokenOf}
          names={[
            speakers.find(({ id }) => id === chosenSpeaker)?.name,
            about.find(({ id }) => id === spokenOf)?.name,
          ]}
          place={place}
        />
      )}
      <Exports />
    </div>
  );
}

/** Brings the claims of the cell that was chosen, which stand below the matrix, into view. */
function showClaims(): void {
  document.querySelector('.matrix > section h2')?.scrollIntoView({ block: 'nearest' });
}

interface CellProps {
  readonly cell: MatrixCell | undefined;
  readonly names: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Cell({ cell, names, isChosen, onChoose }: CellProps) {
  if (!cell || cell.claims === 0) return <td />;
  const told = QUADS.filter((quad) => cell[COUNTS[quad]] > 0)
    .map((quad) => `${cell[COUNTS[quad]]} ${QUAD_CLASSES[quad]}`)
    .join(', ');
  const strongest = QUADS.reduce<QuadClass | null>(
    (best, quad) => (cell[COUNTS[quad]] > (best ? cell[COUNTS[best]] : 0) ? quad : best),
    null,
  );
  return (
    <td class={strongest ?? ''}>
      <button
        type="button"
        aria-pressed={isChosen}
        onClick={onChoose}
        aria-label={`${names}: ${counted(cell.claims, 'claim')}${told && `; they cite ${told}`}`}
        title={told}
      >
        <span>{cell.claims}</span>
        {strongest && <Squares of={(quad) => cell[COUNTS[quad]]} />}
      </button>
    </td>
  );
}

/** Words above, deeds below; towards on the left, against on the right: told by place, not by colour alone. */
function Squares({ of }: { of: (quad: QuadClass) => number }) {
  const most = Math.max(1, ...QUADS.map(of));
  return (
    <svg class="squares" viewBox="0 0 20 20" aria-hidden="true">
      {QUADS.map((quad, i) => {
        const size = of(quad) === 0 ? 2 : 4 + 5 * Math.sqrt(of(quad) / most);
        const [x, y] = [5 + 10 * (i % 2), 5 + 10 * Math.floor(i / 2)];
        return (
          <rect
            key={quad}
            class={`${quad}${of(quad) === 0 ? ' none' : ''}`}
            x={x - size / 2}
            y={y - size / 2}
            width={size}
            height={size}
          />
        );
      })}
    </svg>
  );
}

function QuadKey() {
  return (
    <ul class="quad-key" aria-label="Squares">
      {QUADS.map((quad) => (
        <li key={quad}>
          <Squares of={(other) => (other === quad ? 1 : 0)} /> {QUAD_CLASSES[quad]}
        </li>
      ))}
    </ul>
  );
}

interface CellClaimsProps {
  readonly speaker: string;
  readonly about: string;
  readonly names: readonly (string | undefined)[];
  readonly place: Place;
}

function CellClaims({ speaker, about, names, place }: CellClaimsProps) {
  const year = toYearFilter(toYears(place));
  const filter = {
    speaker: { id: { eq: speaker } },
    about: { some: { id: { eq: about } } },
    ...(year && { year }),
  };
  const list = usePages<ClaimsData, Claim>(CLAIMS, { filter }, ({ claims }) => claims);
  return (
    <ClaimList
      title={`${names[0] ?? 'The speaker'} about ${names[1] ?? 'the actor'}`}
      list={list}
      empty="No such claim is in the graph."
      place={place}
      inContext
    />
  );
}
