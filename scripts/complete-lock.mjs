// `npm run lock`, after every `npm install`: npm leaves out of the lock file those of the embedded store's platform packages
// that the registry at hand does not carry, and then refuses `npm ci`. They are optional and each for one
// platform, so an entry without a checksum is enough: npm fetches it on that platform only.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const ENGINE = 'node_modules/@grafeo-db/js';

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { version, license, engines, optionalDependencies } = lock.packages[ENGINE];
for (const name of Object.keys(optionalDependencies)) {
  const [os, cpu, abi] = name.slice(name.indexOf('/js-') + 4).split('-');
  const libc = { gnu: ['glibc'], musl: ['musl'] }[abi];
  lock.packages[`node_modules/${name}`] ??= {
    version,
    cpu: [cpu],
    ...(libc && { libc }),
    license,
    optional: true,
    os: [os],
    engines,
  };
}
const byPath = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
