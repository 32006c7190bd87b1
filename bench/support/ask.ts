import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 500 });

/** Posts to `/graphql` on a kept connection. */
export function post(url: string, body: string, timeoutMs = 120_000): Promise<Answer> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers, timeout: timeoutMs },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (data: string) => (text += data));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text, ms: performance.now() - started }),
        );
        answer.on('error', reject);
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The data of an answer; throws where it has errors. */
export async function query<T>(url: string, text: string, variables: object = {}): Promise<T> {
  const answer = await post(url, JSON.stringify({ query: text, variables }));
  const { data, errors } = JSON.parse(answer.text) as { data: T; errors?: unknown };
  if (errors) throw new Error(`${text}: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
