import { useState } from 'preact/hooks';
import { RequestError } from '../data/request.js';

/** What the server takes at most, in bytes of UTF-8. */
const MAX_BYTES = 1024 * 1024;

export interface DroppedFile {
  readonly text: string;
  readonly format: 'TEXT' | 'MARKDOWN';
}

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: DroppedFile) => void;
  readonly onProblem: (problem: RequestError) => void;
}

/** Text that is typed, pasted, or read from a file that is chosen or dropped. */
export function DropField({ text, onText, onFile, onProblem }: Props) {
  const [over, setOver] = useState(false);
  const bytes = new TextEncoder().encode(text).length;
  const take = (file: File | undefined) => {
    if (!file) return;
    readArticleFile(file).then(onFile, (problem: unknown) => onProblem(problem as RequestError));
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
      <label class="field">
        <span>The article’s text; its first line is the headline</span>
        <textarea
          rows={14}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          placeholder="Paste it here, or drop a .txt or .md file"
        />
      </label>
      <div class="drop-foot">
        <label class="field">
          <span>or a file</span>
          <input
            type="file"
            accept=".txt,.md,text/plain,text/markdown"
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
        </label>
        {bytes > MAX_BYTES * 0.8 && (
          <p role="status" class={bytes > MAX_BYTES ? 'too-large' : ''}>
            {(bytes / 1024).toFixed(0)} of {MAX_BYTES / 1024} KiB
            {bytes > MAX_BYTES && ': too large, leave out a part'}
          </p>
        )}
      </div>
    </div>
  );
}

/** Rejects with RequestError where the file is none that the server can read. */
async function readArticleFile(file: File): Promise<DroppedFile> {
  if (/\.html?$/i.test(file.name)) {
    throw new RequestError(
      'UNREADABLE',
      'A saved web page is read by the command line only.',
      'Copy its text into the field, or run: npm run -s annals -- ingest page.html',
    );
  }
  if (file.size > MAX_BYTES) {
    throw new RequestError(
      'TOO_LARGE',
      `An article has at most ${MAX_BYTES / 1024} KiB, this file ${(file.size / 1024).toFixed(0)}.`,
      'Leave out what is not part of the article.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    throw new RequestError(
      'UNREADABLE',
      'This file is not text in UTF-8.',
      'Save it as plain text in UTF-8, or paste its text.',
    );
  }
  return { text, format: /\.(md|markdown)$/i.test(file.name) ? 'MARKDOWN' : 'TEXT' };
}
