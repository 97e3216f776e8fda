// Lets the program run from its sources: Node leaves types out by itself, but does not know JSX.
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const { transformSync } = require('esbuild');
    const options = { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact', target: 'es2023' };
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), options);
    return { format: 'module', source: code, shortCircuit: true };
  },
});
