export interface WritingData {
  readonly writing: { readonly enabled: boolean; readonly authorized: boolean; readonly hint: string | null };
}

export const WRITING = `query Writing { writing { enabled authorized hint } }`;

export interface IngestData {
  readonly ingestArticle: {
    readonly outcome: 'CREATED' | 'REPLACED' | 'UNCHANGED' | 'SKIPPED';
    readonly article: { readonly id: string; readonly title: string };
    readonly added: { readonly nodes: number; readonly relationships: number };
    readonly diagnostics: readonly {
      readonly code: string;
      readonly message: string;
      readonly span: { readonly start: number; readonly end: number } | null;
    }[];
  };
}

export const INGEST = `
  mutation Ingest($input: IngestArticleInput!) {
    ingestArticle(input: $input) {
      outcome
      article { id title }
      added { nodes relationships }
      diagnostics { code message span { start end } }
    }
  }
`;
