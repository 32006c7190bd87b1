/** What stands in a page's head, and the tags around it. */
const HEAD =
  /^(?:\s|\uFEFF|<!--[^]*?-->|<[!?][^>]*>|<\/?(?:html|head|meta|link|base)\b[^>]*>|<(title|script|style|noscript|template)\b[^>]*>[^]*?<\/\1\s*>)*/i;
const TAGS_AROUND = /<[!?](?!--)[^>]*>|<\/?(?:html|head)\b[^>]*>/gi;

/** HTML lets authors leave out the tags of `html`, `head` and `body`; linkedom does not put them there: this does. */
export function completePage(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}`;
  const head = HEAD.exec(html)?.[0] ?? '';
  return `<html><head>${head.replace(TAGS_AROUND, '')}</head><body>${html.slice(head.length)}`;
}
