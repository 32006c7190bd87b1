const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|del|van|von|bin|al|la|le|der|den)){0,5}`;

/** "Dr. Ida Berg | Opinion | 3 September 2023", "Ida Berg · Oslo": short parts, with bars or dots between. */
const PARTS = /^[^|·•!?]{2,60}(?: ?[|·•] ?[^|·•.!?]{2,50}){1,5}$/u;

/** "By Ida Berg in Oslo", "Author: Ida Berg". */
const BY = new RegExp(
  String.raw`^(?:(?:(?:Written|Reported|Analysis|Opinion|Comment|Commentary|Words|Text|Story) )?(?:[Bb]y|BY)|(?:Authors?|Writers?) ?[:：]) ${NAME}(?: ?(?:[,|·•—–&(-]|\b(?:and|in|for|at|of|on)\b)[^.!?]{0,120})?$`,
  'u',
);

/** Whether a paragraph below the headline does no more than say who wrote the text, where, for whom or when. */
export function isByline(paragraph: string): boolean {
  return BY.test(paragraph) || PARTS.test(paragraph);
}

/** Paragraphs that a page adds to an article: links, credits, disclaimers. Each pattern covers the whole paragraph. */
export const BOILERPLATE: readonly RegExp[] = [
  // "Original: www.toutiao.com/article/…", "Source: Xinhua", "Editor: Li Yan"
  /^(?:original(?: (?:article|link|text|url))?|source|link|url|via|editors?|reporters?|photos?|photo credit|image|credit|translat(?:ion|ed by|or)|proofreader|tags?|keywords?|share(?: this)?|related(?: (?:articles?|stories|news))?)\s*[:：]\s*\S.{0,200}$/iu,
  // "Statement: This article represents the views of the author himself."
  /^(?:(?:statement|disclaimer|declaration|note)\s*[:：]\s*)?(?:the |this |all )?(?:article|views?|opinions?|content|text|column|material)s?\b.{0,80}\b(?:represents?|reflects?|expressed|are those of|is that of|do(?:es)? not (?:necessarily )?(?:represent|reflect))\b.{0,200}$/iu,
  /^(?:\(?c\)|©|copyright\b).{0,200}$/iu,
  /^.{0,120}\ball rights reserved\b.{0,80}$/iu,
  /^(?:read|see|watch|listen)(?: the (?:rest|full|whole)\b.{0,80}| (?:more|also|next|on)\b\s*[:：>»].{0,160}| (?:more|also|next)[.:]?| more (?:at|on|here)\b.{0,80})$/iu,
  /^(?:click|tap) (?:here|to)\b.{0,120}$/iu,
  /^(?:follow|like|join|find) (?:us|him|her|me|them|\S+ \S+) on (?:twitter|facebook|x|instagram|telegram|linkedin|youtube|snapchat)\b.{0,120}$/iu,
  /^(?:sign up|subscribe)\b.{0,160}$/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b.{0,240}$/iu,
  /^.{1,80} contributed (?:reporting|to this (?:report|article|story))\b.{0,80}$/iu,
  /^(?:advertisement|sponsored content|story continues below advertisement|loading\.*|comments?)$/iu,
];

/** "The views expressed here are his own.", also behind a sentence that says who he is. */
const DISCLAIMER =
  /^(?:the |all )?(?:views?|opinions?)\b.{0,80}\b(?:(?:is|are) (?:\w+ )?(?:(?:his|her|their|my) own\b|those of the (?:authors?|writers?|columnists?)\b)|do(?:es)? not necessarily (?:represent|reflect)\b).{0,160}$/iu;

/** Whether a sentence does no more than say whose the article's views are. */
export function isDisclaimer(sentence: string): boolean {
  return DISCLAIMER.test(sentence);
}

/** A paragraph that is nothing but a link. */
export const BARE_LINK = /^(?:https?:\/\/|www\.)\S+$/iu;
