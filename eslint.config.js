import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { ALLOWED_IMPORTS, ENGINE_HOMES } from './layers.js';

const LAYERS = Object.keys(ALLOWED_IMPORTS);

/** `src/graph` may import its own files and those of the layers allowed to it: imports point one way. */
function toLayerRule(layer) {
  const forbidden = LAYERS.filter((other) => other !== layer && !ALLOWED_IMPORTS[layer].includes(other));
  const packages = Object.keys(ENGINE_HOMES).filter((name) => ENGINE_HOMES[name].split('/')[0] !== layer);
  return {
    files: [`src/${layer}/**/*.{ts,tsx,js}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
              message: `${layer} imports only ${ALLOWED_IMPORTS[layer].join(', ') || 'itself'} (layers.js).`,
            },
            {
              regex: `^(${packages.join('|')})(/|$)`,
              message: 'Each outside engine has one home (layers.js).',
            },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'coverage/', 'node_modules/', 'training/', 'schema/', 'test-artifacts/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `tokens[from]!` says that an index that the algorithm has just made is within the array.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Ports are asynchronous because some that implement them wait; others need not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'src/app/config.ts is the only reader of the environment.',
        },
      ],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/app/config.ts', 'test/**', 'bench/**', '*.config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  // Parsed by Nodes that know no `const`.
  { files: ['src/cli/annals.js'], rules: { 'no-var': 'off' } },
  ...LAYERS.map(toLayerRule),
);
