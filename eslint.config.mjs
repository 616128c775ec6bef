import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import { forbidden } from './scripts/lint/forbidden.mjs';

/** ESLint's own recommended set. */
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, rule]) => rule.meta.docs?.recommended).map(([name]) => [name, 'error']),
);

/** What scripts find without an import; the last line in functions that they hand to a page. */
const globalNames = `
  process console performance Buffer URL URLSearchParams TextDecoder TextEncoder structuredClone Intl
  setTimeout clearTimeout setInterval clearInterval setImmediate fetch Response AbortController AbortSignal
  document window scrollTo getComputedStyle requestAnimationFrame MessageChannel PerformanceObserver`;
const globals = Object.fromEntries(globalNames.match(/\w+/g).map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'packages/cli/bundles/',
    'site/',
    'coverage/',
    'storybook-static/',
    '.cache/',
    '**/compiled/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals },
    rules: { ...recommended, 'prefer-const': 'error', eqeqeq: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [{ rules: recommended }, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.d.ts'],
    rules: { ...forbidden, 'max-lines': ['error', 400], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  ...storybook.configs['flat/recommended'],
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // the page makes a custom element's instances
    },
  },
);
