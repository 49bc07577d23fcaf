import { split } from './split.mjs';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
const r = await split('target/wasm32-unknown-unknown/web/outcomes_calculator.wasm', 'outcomes-calculator-fallback-0123456789ab.js', '/tmp/lead/out');
for (const n of [r.wasm, r.glue]) { const b = readFileSync('/tmp/lead/out/' + n); console.log(n, b.length, brotliCompressSync(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: b.length } }).length); }
