import { memo } from 'preact/compat';
import { CLAIM_KINDS, EVENT_TYPES } from '../data/vocabulary.js';
import { toAddress } from '../parts/links.js';
import type { ClaimMark, CueMark, Mark, MentionMark } from './marks.js';
import type { Paragraph, Segment } from './segment.js';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly text: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph<Mark>[];
}

/** One that is no line to be read at a glance is set smaller. */
export function toTitleClass(title: string): string | undefined {
  return title.length > LONG_TITLE ? 'long' : undefined;
}

/** In UTF-16 code units. */
const LONG_TITLE = 140;

/**
 * The article's text with all marks in place. Every word goes through text nodes: nothing in an article can become
 * markup. Which mark is looked at is found by the ids in `data-claim` and `data-mention`.
 */
export const MarkedText = memo(function MarkedText({ text, title, paragraphs }: Props) {
  return (
    <>
      {paragraphs.map((paragraph, i) => {
        const isTitle = i === 0 && text.slice(paragraph.start, paragraph.end).trim() === title.trim();
        const Tag = isTitle ? 'h1' : 'p';
        return (
          <Tag key={paragraph.start} class={isTitle ? toTitleClass(title) : undefined}>
            {paragraph.segments.map((segment) => (
              <Words
                key={segment.start}
                text={text}
                segment={segment}
                isFirst={segment.start === paragraph.start}
              />
            ))}
          </Tag>
        );
      })}
    </>
  );
});

interface WordsProps {
  readonly text: string;
  readonly segment: Segment<Mark>;
  readonly isFirst: boolean;
}

function Words({ text, segment: { start, end, marks }, isFirst }: WordsProps) {
  const claims = marks.filter((mark): mark is ClaimMark => mark.layer === 'claim');
  const cues = marks.filter((mark): mark is CueMark => mark.layer === 'cue');
  // Of mentions within one another the innermost is the one that the words are.
  const mention = marks.findLast((mark): mark is MentionMark => mark.layer === 'mention');
  let words: ComponentChildren = text.slice(start, end);
  if (mention) {
    words = (
      <a
        class={`mention ${mention.mention.form.toLowerCase()}`}
        href={toMentionAddress(mention)}
        data-mention={`${mention.start}-${mention.end}-${mention.mention.refersTo.id}`}
        aria-label={
          mention.start === start && mention.end === end
            ? `${text.slice(start, end)}, ${describeMention(mention)}`
            : undefined
        }
        tabIndex={mention.start === start || isFirst ? 0 : -1}
      >
        {words}
      </a>
    );
  }
  for (const cue of cues) {
    words = <span class={`cue hue-${cue.speaker.hue}`}>{words}</span>;
  }
  for (const claim of claims.toReversed()) {
    const isInnermost = claim === claims.at(-1);
    words = (
      <span
        class={`claim kind-${claim.claim.kind} ${claim.speaker ? `hue-${claim.speaker.hue}` : ''} height-${claim.height}${isInnermost ? ' innermost' : ''}${claim.end === end ? ' last' : ''}`}
        data-claim={claim.claim.id}
      >
        {claim.start === start && <Marker mark={claim} />}
        {words}
      </span>
    );
  }
  return words;
}

/** Where a claim begins: says whose it is to those who see no colours, and is what a keyboard reaches it by. */
function Marker({ mark: { claim, speaker } }: { mark: ClaimMark }) {
  const chain = claim.attribution.map(({ actor }) => actor.name).join(', according to whom ');
  return (
    <a
      class="marker"
      href={toAddress(claim.id)}
      data-tag={speaker?.tag ?? '○'}
      data-claim={claim.id}
      aria-label={`Claim, ${CLAIM_KINDS[claim.kind]}${chain && `: ${chain}`}. `}
    />
  );
}

function toMentionAddress({ mention, event }: MentionMark): string {
  if (mention.form === 'DATE' && event) return toAddress(event.id);
  return toAddress(mention.refersTo.id);
}

function describeMention({ mention, event }: MentionMark): string {
  const { name, title, type, value } = mention.refersTo;
  if (type) return `event: ${EVENT_TYPES[type]}, ${title}`;
  if (name) return name;
  return `date: ${event?.date ?? value}`;
}
