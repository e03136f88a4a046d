import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { lazy } from '../../files/lazy.ts';
import { messagesFor } from '../stages/validationMessages.ts';

/** How long an answer is held back, in milliseconds: always the same, anything between two bounds, or around a mean. */
export type Latency = number | { min: number; max: number } | { mean: number; deviation: number };

/** Something that goes wrong on purpose. */
export interface Fault {
	/** Which requests: an operationId, a method, a path with `*` for any text. All that is given has to fit. */
	operation?: string;
	method?: string;
	path?: string;
	/** How often: only so many times, with a probability, for so many milliseconds of the mock's clock. */
	times?: number;
	probability?: number;
	duration?: number;
	/** What: answer with this status (and body) in place of the real answer … */
	status?: number;
	body?: JsonValue;
	/** … or hold the answer back, … */
	latency?: Latency;
	/** … break the connection without an answer, … */
	drop?: boolean;
	/** … break it in the middle of the answer, … */
	truncate?: boolean;
	/** … send a body that is no JSON, … */
	malformed?: boolean;
	/** … or let the token end: this request and all later ones with it are refused. */
	expireToken?: boolean;
}

const milliseconds = { type: 'number', minimum: 0, maximum: 600_000 };

/** What a fault may look like where people write it: in the control API, in a scenario, in a test. */
const SCHEMA = {
	type: 'object',
	additionalProperties: false,
	properties: {
		operation: { type: 'string' },
		method: { type: 'string' },
		path: { type: 'string' },
		times: { type: 'integer', minimum: 1 },
		probability: { type: 'number', minimum: 0, maximum: 1 },
		duration: { type: 'number', minimum: 1 },
		status: { type: 'integer', minimum: 200, maximum: 599 },
		body: {},
		latency: {
			anyOf: [
				milliseconds,
				{ type: 'object', required: ['min', 'max'], additionalProperties: false, properties: { min: milliseconds, max: milliseconds } },
				{
					type: 'object',
					required: ['mean', 'deviation'],
					additionalProperties: false,
					properties: { mean: milliseconds, deviation: milliseconds },
				},
			],
		},
		drop: { type: 'boolean' },
		truncate: { type: 'boolean' },
		malformed: { type: 'boolean' },
		expireToken: { type: 'boolean' },
	},
	anyOf: ['status', 'latency', 'drop', 'truncate', 'malformed', 'expireToken'].map((key) => ({ required: [key] })),
};

/** Most runs have no faults, and compiling is a tenth of the start. */
const compiled = lazy(() => new Ajv2020({ allErrors: true, strict: false }).compile<Fault>(SCHEMA));

/**
 * Checks a fault that somebody wrote.
 * @param operationIds those that exist.
 * @throws Error that says what is wrong with it.
 */
export function parseFault(value: JsonValue, operationIds: ReadonlySet<string>): Fault {
	const validate = compiled();
	if (!validate(value)) {
		const [first] = validate.errors ?? [];
		const says =
			first?.keyword === 'required' || first?.keyword === 'anyOf'
				? 'say what goes wrong: status, latency, drop, truncate, malformed or expireToken'
				: '';
		throw new Error(`A fault cannot look like this: ${says || messagesFor(validate.errors ?? [], 0).join('; ')}.`);
	}
	const { operation } = value;
	if (operation !== undefined && !operationIds.has(operation)) throw new Error(`There is no operation "${operation}" to fail.`);
	return value;
}
