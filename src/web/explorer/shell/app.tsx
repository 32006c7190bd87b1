import { useEffect, useRef } from 'preact/hooks';
import { Header } from './header.js';
import { lazy } from './lazy.js';
import { followLinks, type Place, usePlace } from './location.js';
import { useScrollMemory } from './scroll-memory.js';

const Home = lazy(async () => (await import('../home/home.js')).Home);
const Reader = lazy(async () => (await import('../reader/reader.js')).Reader);
const GraphView = lazy(async () => (await import('../graph/graph-view.js')).GraphView);
const MatrixView = lazy(async () => (await import('../matrix/matrix-view.js')).MatrixView);
const TimelineView = lazy(async () => (await import('../timeline/timeline-view.js')).TimelineView);
const SearchView = lazy(async () => (await import('../search/search-view.js')).SearchView);
const AddView = lazy(async () => (await import('../add/add-view.js')).AddView);
const NodeView = lazy(async () => (await import('../nodes/node-view.js')).NodeView);

/** The views by their first path segment. */
function View({ place }: { place: Place }) {
  const [, view = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(place.path) ?? [];
  switch (view) {
    case '':
      return <Home place={place} />;
    case 'article':
      return <Reader key={rest} id={decode(rest)} place={place} />;
    case 'timeline':
      return <TimelineView place={place} />;
    case 'matrix':
      return <MatrixView place={place} />;
    case 'search':
      return <SearchView place={place} />;
    case 'add':
      return <AddView />;
    case 'graph':
      return <GraphView place={place} />;
    default:
      return <NodeView key={rest} id={decode(rest)} place={place} />;
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export function App() {
  const place = usePlace();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useScrollMemory();

  // A new view is announced by its heading: focus goes to the start of the content, as a loaded page's would.
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [place.path]);

  return (
    <div class="app" onClick={followLinks}>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Header place={place} />
      <main id="main" ref={main} tabIndex={-1}>
        <View place={place} />
      </main>
    </div>
  );
}
