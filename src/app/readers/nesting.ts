import { Parser } from 'htmlparser2';

/** How many elements of a page may stand in one another: as many as Chromium's parser lets. */
export const MAX_NESTING = 512;

/** Whether a page's elements stand deeper in one another than `MAX_NESTING`. Linear in the length of `html`. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  let isDeep = false;
  const parser = new Parser({
    onopentagname() {
      if (++depth <= MAX_NESTING) return;
      isDeep = true;
      parser.pause();
    },
    onclosetag() {
      depth--;
    },
  });
  parser.write(html);
  return isDeep;
}
