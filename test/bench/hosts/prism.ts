import { readFileSync } from 'node:fs';
import { startPrism } from '../../prism/stock.ts';
import { report } from './report.ts';

/** Stock Prism on the same document, its log off. */
const document = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'));
const prism = await startPrism({ document });
report(prism.url);
