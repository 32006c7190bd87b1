const FORMATS = [
  ['jsonld', 'JSON-LD'],
  ['turtle', 'Turtle'],
  ['csv', 'CSV'],
  ['graphml', 'GraphML'],
  ['cypher', 'Cypher'],
] as const;

/** Downloads of the whole graph, or of what one article says. */
export function Exports({ article }: { article?: string }) {
  return (
    <p class="exports">
      Take {article ? 'what this article says' : 'the whole graph'} along:{' '}
      {FORMATS.map(([format, name], i) => (
        <>
          {i > 0 && ' · '}
          <a
            key={format}
            href={`/export?format=${format}${article ? `&article=${encodeURIComponent(article)}` : ''}`}
            download
          >
            {name}
          </a>
        </>
      ))}
    </p>
  );
}
