import type { JsonObject } from '../../../generator/contract/json.ts';

const FLAGS = new Set(['drop', 'truncate', 'malformed', 'expireToken']);

/**
 * `X-Mock-Fault: status=503; latency=200` or `drop`: a fault for the one request that carries it.
 * @returns the fault as data, still to be checked.
 */
export function parseFaultHeader(header: string): JsonObject {
	const entries = header
		.split(/[;,]/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part): [string, JsonObject[string]] => {
			const [name = '', value] = part.split('=').map((text) => text.trim());
			if (value === undefined) return [name, FLAGS.has(name) ? true : part];
			if (value === 'true' || value === 'false') return [name, value === 'true'];
			return [name, value !== '' && Number.isFinite(Number(value)) ? Number(value) : value];
		});
	return Object.fromEntries(entries);
}
