import { createRequire } from 'node:module';

/** The YAML library, loaded when a file asks for it: most starts of the mock read none, and it costs 50 ms. */
export function loadYaml(): typeof import('yaml') {
	return createRequire(import.meta.url)('yaml') as typeof import('yaml');
}
