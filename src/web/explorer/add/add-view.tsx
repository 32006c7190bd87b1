import { useRef, useState } from 'preact/hooks';
import { getKey } from '../data/key.js';
import { type RequestError } from '../data/request.js';
import { useQuery } from '../data/use-query.js';
import { toAddress, toWordsAddress } from '../parts/links.js';
import { Failure, Loading } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import { type IngestData, WRITING, type WritingData } from '../queries/add.js';
import { DropField } from './drop-field.js';
import type { ArticleDraft } from './read-article-file.js';
import { useIngest } from './use-ingest.js';

/** Takes an article in and goes to where it is read; needs the key that the server printed. */
export function AddView() {
  useTitle('Add an article');
  const { data, error, retry } = useQuery<WritingData>(WRITING, {});
  return (
    <div class="node add">
      <h1>Add an article</h1>
      {error && <Failure error={error} retry={retry} />}
      {!data && !error && <Loading what="whether this server takes articles" />}
      {data && !data.writing.authorized && <HowToGetAKey writing={data.writing} />}
      {data?.writing.authorized && <Form />}
    </div>
  );
}

function HowToGetAKey({ writing }: WritingData) {
  return (
    <div class="state">
      <h2>
        {!writing.enabled
          ? 'This server takes no articles over the network.'
          : getKey()
            ? 'The server does not take the key of this page.'
            : 'This page has no key to write with.'}
      </h2>
      {writing.enabled && getKey() && <p>It may be the key of an earlier start, or not be copied whole.</p>}
      {!writing.enabled && writing.hint && <p>{writing.hint}</p>}
      {writing.enabled && (
        <p>
          Open the address that <code>npm start</code> printed, which ends in <code>#key=…</code>. The key is
          kept for this tab alone, and taken out of the address.
        </p>
      )}
      <p>
        Where the server runs, the command line takes articles as well:{' '}
        <code>npm run -s annals -- ingest story.txt</code>
      </p>
    </div>
  );
}

function Form() {
  const { run, forget, stop, running, seconds, error, answer } = useIngest();
  const [draft, setDraft] = useState<ArticleDraft>({ text: '', format: 'TEXT', name: null });
  const [problem, setProblem] = useState<RequestError | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setProblem(null);
    const fields = new FormData(form.current!);
    const optional = ['title', 'url', 'outlet', 'byline', 'publishedAt'].flatMap((name) => {
      const value = fields.get(name);
      return typeof value === 'string' && value.trim() ? [[name, value.trim()] as const] : [];
    });
    run({ text: draft.text, format: draft.format, ...Object.fromEntries(optional) });
  };

  return (
    <form ref={form} onSubmit={submit} class="add-form">
      <DropField
        draft={draft}
        onDraft={(changed) => {
          if (changed.name !== draft.name) forget();
          setDraft(changed);
          setProblem(null);
        }}
        onProblem={setProblem}
      />
      <details>
        <summary>What is known about it (optional)</summary>
        <div class="add-fields">
          <Field name="title" label="Headline, where the first line is none" />
          <Field name="url" label="Address" type="url" />
          <Field name="outlet" label="Publisher" />
          <Field name="byline" label="Author" />
          <Field name="publishedAt" label="Published on" type="date" />
        </div>
      </details>
      {problem && <Failure error={problem} />}
      {error && <Failure error={error} />}
      <p class="add-actions">
        <button type="submit" class="primary" disabled={running || draft.text.trim() === ''}>
          Read it
        </button>
        {running && (
          <button type="button" onClick={stop}>
            Stop
          </button>
        )}
      </p>
      {running && (
        <div class="state loading" role="status">
          <progress aria-label="Reading the article" />
          Finding actors, events and who claims what … {seconds > 1 && `${seconds} s`}
        </div>
      )}
      {answer && <Outcome answer={answer} />}
    </form>
  );
}

function Field({
  name,
  label,
  type = 'text',
}: {
  name: string;
  label: string;
  type?: 'text' | 'url' | 'date';
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input name={name} {...({ type } as { type: 'text' })} />
    </label>
  );
}

const OUTCOMES = {
  CREATED: 'The article is in the graph.',
  REPLACED: 'The article was there with another text, which this one has replaced.',
  UNCHANGED: 'The article was in the graph already, and nothing changed.',
  SKIPPED: 'The article is in the graph already, as this extractor reads it.',
} as const;

/** Shown only where there is something to know before going on to the reader. */
function Outcome({
  answer: { outcome, article, added, diagnostics },
}: {
  answer: IngestData['ingestArticle'];
}) {
  return (
    <div class="state" role="status">
      <h2>{OUTCOMES[outcome]}</h2>
      {added.nodes > 0 && (
        <p>
          {added.nodes} nodes and {added.relationships} relationships were added.
        </p>
      )}
      {diagnostics.length > 0 && (
        <ul class="plain">
          {diagnostics.map(({ code, message, span }, i) => (
            <li key={`${code} ${i}`}>
              {message} {span && <a href={toWordsAddress(article.id, span.start, span.end)}>See the words</a>}
            </li>
          ))}
        </ul>
      )}
      <a class="button" href={toAddress(article.id)}>
        Read “{article.title}”
      </a>
    </div>
  );
}
