import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BASES } from '../data/vocabulary.js';
import { counted } from '../parts/counted.js';
import { Exports } from '../parts/exports.js';
import { toAddress } from '../parts/links.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import { navigate, type Place } from '../shell/location.js';
import { keepYears, toYearFilter, toYears } from '../shell/years.js';
import { Details, type Focus } from './details.js';
import { Legend } from './legend.js';
import { type Mark, toMarks } from './marks.js';
import { toParagraphs } from './segment.js';
import { toSpeakers } from './speakers.js';
import { MarkedText, toTitleClass } from './text.js';
import { type LoadedArticle, useArticle } from './use-article.js';

/** An article's text, and who says what in it. */
export function Reader({ id, place }: { id: string; place: Place }) {
  const { article, unknown, error, retry } = useArticle(id);
  useTitle(article?.head.title ?? 'Article');
  if (error) return <Failure error={error} retry={retry} />;
  if (unknown) {
    return (
      <Empty wholePage title="There is no article with this id.">
        <p>
          It may have been replaced or deleted. <a href={keepYears('/')}>All articles</a> ·{' '}
          <a href={keepYears('/add')}>Add one</a>
        </p>
      </Empty>
    );
  }
  if (!article) return <Loading what="the article" />;
  return <Article article={article} place={place} />;
}

function Article({ article, place }: { article: LoadedArticle; place: Place }) {
  const { head } = article;
  const choice = {
    speaker: place.search.get('speaker'),
    kind: place.search.get('kind'),
    type: place.search.get('type'),
    years: toYearFilter(toYears(place)),
  };
  const speakers = useMemo(() => toSpeakers(article.claims), [article]);
  const marks = useMemo(() => toMarks(article, speakers, choice), [article, JSON.stringify(choice)]);
  const at = useMemo(() => toRange(place.search.get('at')), [place]);
  const paragraphs = useMemo(() => toParagraphs(head.text, marks), [head, marks]);
  const text = useRef<HTMLDivElement>(null);
  const { focus, setFocus, handlers } = useFocus(marks);
  useHighlight(text, focus, paragraphs);
  useWordsInView(text, head.text, at, paragraphs);

  const titled = head.text.trimStart().startsWith(head.title.trim());
  const shown = marks.filter(({ layer }) => layer === 'claim').length;
  return (
    <div class="reader">
      <article>
        {!titled && <h1 class={toTitleClass(head.title)}>{head.title}</h1>}
        <p class="byline">
          {[head.outlet, head.byline].filter(Boolean).join(' · ') || 'Source not given'}
          {head.publishedAt && (
            <>
              {' · '}
              <time dateTime={head.publishedAt}>{head.publishedAt.slice(0, 10)}</time>{' '}
              {head.publishedAtBasis === 'INFERRED' && <small>({BASES.INFERRED})</small>}
            </>
          )}
          {' · '}
          <span role="status">
            {shown < article.claims.length
              ? `${shown} of ${article.claims.length} claims`
              : counted(shown, 'claim')}
            {!article.complete && ', more are coming'}
          </span>
        </p>
        <div class="text" ref={text} {...handlers}>
          <MarkedText text={head.text} title={head.title} paragraphs={paragraphs} />
        </div>
        {article.complete && article.claims.length === 0 && (
          <Empty title="No claim was found in this text.">
            <p>
              It may be too short, or hold no statement about an actor or an event that the extraction knows.
            </p>
          </Empty>
        )}
        <footer class="article-foot">
          <p>
            The article asserts, actors claim; nothing here is stated as fact. Read by {head.extractor}
            {head.url && /^https?:/.test(head.url) && (
              <>
                {' · '}
                <a href={head.url} rel="noreferrer noopener" target="_blank">
                  the original
                </a>
              </>
            )}
            .
          </p>
          <Exports article={head.id} />
        </footer>
      </article>
      <aside aria-label="About the text">
        <Details focus={focus} speakers={speakers} onClose={() => setFocus(null)} />
        <details class="legend-fold" open={innerWidth >= 1024}>
          <summary>Legend and filters</summary>
          <Legend place={place} article={article} speakers={speakers} />
        </details>
      </aside>
    </div>
  );
}

function toRange(at: string | null): { start: number; end: number } | null {
  const match = /^(\d+)-(\d+)$/.exec(at ?? '');
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}

/** What is pointed at or has the keyboard's focus stays the focus until something else is, or Escape. */
function useFocus(marks: readonly Mark[]) {
  const [focus, setFocus] = useState<Focus | null>(null);
  const find = (target: EventTarget | null): Focus | null => {
    const element = (target as Element | null)?.closest?.<HTMLElement>('[data-mention], [data-claim]');
    const { claim, mention } = element?.dataset ?? {};
    for (const mark of marks) {
      if (
        mention !== undefined &&
        mark.layer === 'mention' &&
        `${mark.start}-${mark.end}-${mark.mention.refersTo.id}` === mention
      )
        return mark;
      if (mention === undefined && mark.layer === 'claim' && mark.claim.id === claim) return mark;
    }
    return null;
  };
  const look = (event: Event) => {
    const found = find(event.target);
    if (found) setFocus(found);
  };
  // Where the details come up over the page, they would cover what they are about. A mouse points at what it sees.
  const reached = useRef<Element | null>(null);
  useEffect(() => {
    reached.current?.scrollIntoView({ block: 'nearest' });
    reached.current = null;
  }, [focus]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setFocus(null);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const touched = useRef(false);
  const handlers = {
    onPointerDown: (event: PointerEvent) => void (touched.current = event.pointerType === 'touch'),
    onMouseOver: (event: MouseEvent) => {
      reached.current = null;
      look(event);
    },
    onFocusIn: (event: FocusEvent) => {
      reached.current = event.target as Element;
      look(event);
    },
    // The details may be drawn after the next Tab: what has the focus by then is what must stay in sight.
    onFocusOut: (event: FocusEvent) => {
      if (reached.current) reached.current = event.relatedTarget as Element | null;
    },
    onClick: (event: MouseEvent) => {
      const found = find(event.target);
      if (!found) return;
      // A finger cannot point without touching: the first touch looks, the link in the details goes there.
      if (touched.current) {
        event.preventDefault();
        reached.current = event.target as Element;
        setFocus(found);
        return;
      }
      const onLink = (event.target as Element).closest('a');
      if (!onLink && found.layer === 'claim' && getSelection()?.isCollapsed !== false)
        navigate(toAddress(found.claim.id));
    },
  };
  return { focus, setFocus, handlers };
}

/** Marks in the text what the details are about; past the rendering of the text, which stays as it is. */
function useHighlight(
  text: { readonly current: HTMLElement | null },
  focus: Focus | null,
  paragraphs: unknown,
): void {
  useEffect(() => {
    if (!focus || !text.current) return;
    const selector = focus.layer === 'claim' ? `[data-claim="${CSS.escape(focus.claim.id)}"]` : null;
    if (!selector) return;
    const elements = [...text.current.querySelectorAll(selector)];
    for (const element of elements) element.classList.add('looked-at');
    return () => {
      for (const element of elements) element.classList.remove('looked-at');
    };
  }, [focus, paragraphs]);
}

/** Brings the words that the address names (`at=start-end`) into view and marks them, where the browser can. */
function useWordsInView(
  container: { readonly current: HTMLElement | null },
  text: string,
  at: { start: number; end: number } | null,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): void {
  useEffect(() => {
    const index = at ? paragraphs.findIndex(({ end }) => end > at.start) : -1;
    const element = index < 0 ? null : container.current?.children[index];
    if (!at || !element) return;
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let offset = paragraphs[index]!.start;
    let started = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text;
      if (!started && offset + length > at.start) {
        range.setStart(node, Math.max(0, at.start - offset));
        started = true;
      }
      if (started) range.setEnd(node, Math.max(0, Math.min(length, at.end - offset)));
      offset += length;
      if (offset >= at.end) break;
    }
    if (!started) return;
    const { top } = range.getBoundingClientRect();
    scrollTo({ top: top + scrollY - innerHeight / 3 });
    if (!('highlights' in CSS)) return;
    CSS.highlights.set('words', new Highlight(range));
    return () => void CSS.highlights.delete('words');
  }, [at?.start, at?.end, paragraphs, text]);
}
