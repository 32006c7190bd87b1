import { useState } from 'preact/hooks';
import { type RequestError } from '../data/request.js';
import { type ArticleDraft, MAX_KIB, readArticleFile } from './read-article-file.js';

interface Props {
  readonly draft: ArticleDraft;
  readonly onDraft: (draft: ArticleDraft) => void;
  readonly onProblem: (problem: RequestError) => void;
}

/** Text that is typed, pasted, or read from a file that is chosen or dropped; of a web page only its name is shown. */
export function DropField({ draft, onDraft, onProblem }: Props) {
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (!file) return;
    readArticleFile(file).then(onDraft, (problem: unknown) => onProblem(problem as RequestError));
  };
  return (
    <div
      class={`drop-field${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      {draft.format === 'HTML' ? (
        <ChosenPage draft={draft} onDraft={onDraft} />
      ) : (
        <label class="field">
          <span>The article’s text; its first line is the headline</span>
          <textarea
            rows={14}
            value={draft.text}
            onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
            placeholder="Paste it here, or drop a .txt, .md or .html file"
          />
        </label>
      )}
      <div class="drop-foot">
        <label class="field">
          <span>{draft.format === 'HTML' ? 'or another file' : 'or a file'}</span>
          <input
            type="file"
            accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <Size draft={draft} />
      </div>
    </div>
  );
}

function ChosenPage({ draft, onDraft }: Pick<Props, 'draft' | 'onDraft'>) {
  return (
    <div class="chosen-page" role="status">
      <h2>{draft.name}</h2>
      <p>
        A saved web page. Its article is found in it, with headline, address, publisher, author and date where
        the page says them.
      </p>
      <button type="button" onClick={() => onDraft({ text: '', format: 'TEXT', name: null })}>
        Leave it, and type or paste
      </button>
    </div>
  );
}

function Size({ draft: { text, format } }: Pick<Props, 'draft'>) {
  const kib = new TextEncoder().encode(text).length / 1024;
  const most = MAX_KIB[format];
  if (kib <= most * 0.8) return null;
  return (
    <p role="status" class={kib > most ? 'too-large' : ''}>
      {kib.toFixed(0)} of {most} KiB
      {kib > most && ': too large, leave out a part'}
    </p>
  );
}
