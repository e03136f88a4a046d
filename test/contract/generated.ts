import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalog } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';

/** The folder that the suite tests. */
export const generated = fileURLToPath(new URL('../../generated/', import.meta.url));

export const catalog = JSON.parse(readFileSync(`${generated}catalog.json`, 'utf8')) as Catalog;
export const document = JSON.parse(readFileSync(`${generated}openapi.json`, 'utf8')) as OpenApiDocument;
