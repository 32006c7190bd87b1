const FORMATS = [
  ['jsonld', 'JSON-LD'],
  ['turtle', 'Turtle'],
  ['csv', 'CSV'],
  ['graphml', 'GraphML'],
  ['cypher', 'Cypher'],
] as const;

/** Downloads of the whole graph, of what one article says, or of one actor's part. */
export function Exports({ article, actor }: { article?: string; actor?: string }) {
  const of = Object.entries({ article, actor }).flatMap(([name, id]) =>
    id === undefined ? [] : [`&${name}=${encodeURIComponent(id)}`],
  );
  return (
    <p class="exports">
      Take{' '}
      {article ? 'what this article says' : actor ? 'what is said by it and about it' : 'the whole graph'}{' '}
      along:{' '}
      {FORMATS.map(([format, name], i) => (
        <>
          {i > 0 && ' · '}
          <a key={format} href={`/export?format=${format}${of.join('')}`} download>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}
