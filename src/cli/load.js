// Runs the command line from its TypeScript where that is there (a clone), else what `npm run build` made of it (the image).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// GraphQL and Apollo read it when they are loaded, so it is set before anything else is.
if (['start', 'serve'].includes(process.argv[2])) process.env.NODE_ENV ??= 'production';

try {
  const { main } = await import(await resolveMain());
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error(
    `annals: a package is missing (${error.message}). Run "npm ci" in the project's folder first.`,
  );
  process.exitCode = 1;
}

async function resolveMain() {
  const source = new URL('./main.ts', import.meta.url);
  if (!existsSync(source)) return new URL('./main.js', import.meta.url).href;
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
  return source.href;
}
