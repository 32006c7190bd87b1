import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure, Loading } from '../parts/states.js';
import { RequestError } from '../data/request.js';

/** A view that is loaded when it is first opened. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [View, setView] = useState<{ readonly of: ComponentType<P> } | null>(loaded && { of: loaded });
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (View || failed) return;
      load().then(
        (view) => setView({ of: (loaded = view) }),
        () => setFailed(true),
      );
    }, [failed]);
    if (View) return <View.of {...props} />;
    if (!failed) return <Loading what="the view" />;
    const error = new RequestError(
      'OFFLINE',
      'This view could not be loaded from the server.',
      'Start the server again (npm start in its folder); if it was updated meanwhile, reload this page.',
    );
    return <Failure error={error} retry={() => setFailed(false)} />;
  };
}
