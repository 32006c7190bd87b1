const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** What is no part of an article's running text. */
const SKIPPED = new Set(['FIGURE', 'IFRAME', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'SVG', 'TEMPLATE']);

/** What is used of a DOM node. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const TEXT_NODE = 3;

/** The paragraphs of a piece of a web page in order: white space collapsed, none empty. */
export function toParagraphs(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let words = '';
  visit(root);
  flush();
  return paragraphs;

  function visit(node: PageNode): void {
    if (node.nodeType === TEXT_NODE) words += node.textContent ?? '';
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (BLOCKS.has(name)) flush();
    for (const child of node.childNodes) visit(child);
    if (BLOCKS.has(name)) flush();
  }

  function flush(): void {
    const paragraph = words.replace(/\s+/g, ' ').trim();
    if (paragraph) paragraphs.push(paragraph);
    words = '';
  }
}
