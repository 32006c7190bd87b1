/** How a site makes its ids: the time of making stands in the upper bits. */
interface IdScheme {
  readonly host: RegExp;
  /** Its first group is the id, or one of its groups. */
  readonly id: RegExp;
  readonly toSeconds: (id: bigint) => number;
}

const ms = (value: bigint): number => Number(value / 1000n);

const SCHEMES: readonly IdScheme[] = [
  // Toutiao's ids of 16 digits; those of 19 digits are ByteDance's general scheme.
  { host: /(?:^|\.)toutiao\.com$/, id: /(?<!\d)(\d{16})(?!\d)/, toSeconds: (id) => Number(id >> 20n) },
  {
    host: /(?:^|\.)(?:toutiao|ixigua|douyin|tiktok)\.com$/,
    id: /(?<!\d)(\d{19})(?!\d)/,
    toSeconds: (id) => Number(id >> 32n),
  },
  // Snowflake ids (https://github.com/twitter-archive/snowflake), since November 2010.
  {
    host: /(?:^|\.)(?:twitter|x)\.com$/,
    id: /\/status(?:es)?\/(\d{15,19})(?!\d)/,
    toSeconds: (id) => ms((id >> 22n) + 1_288_834_974_657n),
  },
  {
    host: /(?:^|\.)linkedin\.com$/,
    id: /(?:activity|share|ugcpost)[-:](\d{19})(?!\d)/i,
    toSeconds: (id) => ms(id >> 22n),
  },
  // Mastodon and its offspring: milliseconds and 16 bits of sequence.
  { host: /./, id: /\/@[\w.@-]+\/(?:posts\/)?(\d{18})(?!\d)/, toSeconds: (id) => ms(id >> 16n) },
];

const EARLIEST = Date.UTC(2006, 0, 1) / 1000;
const LATEST = Date.UTC(2100, 0, 1) / 1000;

/** Unix seconds at which the id in a link was made; null where the link has no id of a known scheme. */
export function findIdTime(url: string): number | null {
  const host = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  for (const { host: known, id, toSeconds } of SCHEMES) {
    const digits = known.test(host) ? id.exec(url)?.[1] : undefined;
    if (digits === undefined) continue;
    const seconds = toSeconds(BigInt(digits));
    if (seconds >= EARLIEST && seconds < LATEST) return seconds;
  }
  return null;
}
