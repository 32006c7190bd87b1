/** Whether `text` is a whole address of the web. Nothing else leads a reader to an article, and what is a script would be run. */
export function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
