import { useEffect } from 'preact/hooks';

/** Views load after the way back was taken: the place on the page is found again once it is long enough. */
export function useScrollMemory(): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => history.replaceState({ y: scrollY }, '');
    let timer = 0;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(remember, 120);
    };
    const onBack = (event: PopStateEvent) => {
      clearTimeout(timer);
      const y = (event.state as { y?: number } | null)?.y ?? 0;
      const until = performance.now() + 1_500;
      const restore = () => {
        const reachable = document.documentElement.scrollHeight - innerHeight;
        if (reachable >= y || performance.now() > until) scrollTo(0, y);
        else requestAnimationFrame(restore);
      };
      requestAnimationFrame(restore);
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('popstate', onBack);
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('popstate', onBack);
    };
  }, []);
}
