/** An article as it is read from a file, a request or a person: what extraction starts from. */
export interface ArticleInput {
  /** The text as read; all offsets refer to it. */
  readonly text: string;
  /** Null: the text's first line is the title. */
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time, as given by whoever brings the article; null where not given. */
  readonly publishedAt: string | null;
}
