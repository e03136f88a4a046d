import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import type { OpenApiDocument } from '../contract/document.ts';
import { checkingCost } from '../contract/schemaCost.ts';
import { type Path, valueAt } from './pointer.ts';

/** Validates values against schemas where they stand in a joined document. */
export interface SpecValidator {
	/**
	 * Complaints about a value, none when it fits the schema at `path`.
	 * @throws Error when the schema cannot be compiled.
	 */
	check(path: Path, value: unknown): Complaint[];
	/** @throws Error when the schema at `path` cannot be compiled. */
	compile(path: Path): void;
}

export interface Complaint {
	/** Where in the value. */
	at: string[];
	/** `must be string`. */
	message: string;
}

const validators = new WeakMap<OpenApiDocument, SpecValidator>();

/** The validator of a document. It is made at the first call: repair the document before that. */
export function validatorOf(document: OpenApiDocument): SpecValidator {
	let validator = validators.get(document);
	if (!validator) {
		validator = createValidator(document);
		validators.set(document, validator);
	}
	return validator;
}

/** Keywords that say nothing about which values are valid; left out of schemas without properties, which could have such names. */
const ANNOTATIONS = new Set(['example', 'examples', 'description', 'title', 'default', 'x-field', 'deprecated']);

function createValidator(document: OpenApiDocument): SpecValidator {
	// OpenAPI keywords such as `example` are none of JSON Schema's, so strict mode would refuse every schema.
	const ajv = new Ajv2020({
		strict: false,
		allErrors: true,
		logger: false,
		validateSchema: false,
		// Each schema runs once or twice: what it costs is compiling, not running.
		inlineRefs: false,
		code: { optimize: false },
	});
	addFormats(ajv);
	ajv.addSchema(document, 'spec');
	const compiled = new Map<string, ValidateFunction>();
	const validatorAt = (path: Path) => {
		const schema = valueAt(document, path);
		// Most properties are one of a few dozen plain schemas; those are compiled once for all.
		const plain = JSON.stringify(schema, (key, value) => (ANNOTATIONS.has(key) ? undefined : value));
		const key = /"(\$ref|properties)":/.test(plain) ? path.join('\n') : plain;
		let validate = compiled.get(key);
		if (!validate) {
			validate = ajv.compile(key === plain ? (JSON.parse(plain) as AnySchema) : { $ref: `spec#${encodePointer(path)}` });
			compiled.set(key, validate);
		}
		return validate;
	};
	return {
		compile: (path) => void validatorAt(path),
		check(path, value) {
			refuseEndless(document, path);
			const validate = validatorAt(path);
			if (validate(value)) return [];
			return complaints(validate.errors ?? []);
		},
	};
}

/** Schemas that one value may be held against. */
const DEAREST = 1_000;

/** @throws Error for a schema that a value cannot be held against in any sensible time. */
function refuseEndless(document: OpenApiDocument, path: Path): void {
	if (checkingCost(document, [valueAt(document, path)]) > DEAREST) throw new Error('no check of a value would end');
}

/** A path as the fragment of an address, where braces and such have to be escaped. */
function encodePointer(path: Path): string {
	return path.map((segment) => `/${encodeURIComponent(String(segment).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

/** The plugin's default export is wrapped differently by Node and by TypeScript. */
function addFormats(ajv: Ajv2020): void {
	const plugin = formatsPlugin as unknown as { default?: (ajv: Ajv2020) => void };
	(plugin.default ?? (formatsPlugin as unknown as (ajv: Ajv2020) => void))(ajv);
}

function complaints(errors: ErrorObject[]): Complaint[] {
	return errors.map((error) => {
		const at = error.instancePath.split('/').slice(1).map(unescapeSegment);
		const extra = error.keyword === 'additionalProperties' ? `: "${error.params.additionalProperty}"` : '';
		const allowed = error.keyword === 'enum' ? `: ${JSON.stringify(error.params.allowedValues)}` : '';
		return { at, message: `${error.message ?? 'is not valid'}${extra}${allowed}` };
	});
}

function unescapeSegment(segment: string): string {
	return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
