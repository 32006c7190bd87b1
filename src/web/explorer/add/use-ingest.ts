import { useEffect, useRef, useState } from 'preact/hooks';
import { request, type RequestError } from '../data/request.js';
import { forgetAnswers } from '../data/use-query.js';
import { toAddress } from '../parts/links.js';
import { INGEST, type IngestData } from '../queries/add.js';
import { navigate } from '../shell/location.js';

/** Sends an article in. Where all went well the reader opens; where something is to be known, `answer` says it. */
export function useIngest() {
  const [running, setRunning] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const [error, setError] = useState<RequestError | null>(null);
  const [answer, setAnswer] = useState<IngestData['ingestArticle'] | null>(null);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => {
    if (!running) return;
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - began) / 1_000)), 1_000);
    return () => clearInterval(timer);
  }, [running]);
  useEffect(() => () => controller.current?.abort(), []);

  const run = (input: object) => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    setRunning(true);
    setSeconds(0);
    setError(null);
    setAnswer(null);
    request<IngestData>(INGEST, { input }, signal)
      .then(
        ({ ingestArticle }) => {
          forgetAnswers();
          const { outcome, article, diagnostics } = ingestArticle;
          const isPlain = (outcome === 'CREATED' || outcome === 'REPLACED') && diagnostics.length === 0;
          if (isPlain) navigate(toAddress(article.id));
          else setAnswer(ingestArticle);
        },
        (problem: unknown) => {
          if (!signal.aborted) setError(problem as RequestError);
        },
      )
      .finally(() => setRunning(false));
  };
  /** Of an article that is no longer the one before the reader. */
  const forget = () => {
    setError(null);
    setAnswer(null);
  };
  return { run, forget, stop: () => controller.current?.abort(), running, seconds, error, answer };
}
