import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import type { OpenApiDocument } from '../contract/document.ts';
import { checkingCost } from '../contract/schemaCost.ts';
import { type Path, valueAt } from './pointer.ts';

/** Validates values against schemas where they stand in a joined document. */
export interface SpecValidator {
	/**
	 * Checks a value against the schema at `path`.
	 * @returns no complaint when the value fits.
	 * @throws Error when the schema cannot be compiled.
	 */
	check(path: Path, value: unknown): Complaint[];
	/** @throws Error when the schema at `path` cannot be compiled. */
	compile(path: Path): void;
}

export interface Complaint {
	/** Path in the value. */
	at: string[];
	/** `must be string`. */
	message: string;
}

const validators = new WeakMap<OpenApiDocument, SpecValidator>();

/** Returns the validator of a document. The first call makes it, so the document must be repaired before. */
export function validatorOf(document: OpenApiDocument): SpecValidator {
	let validator = validators.get(document);
	if (!validator) {
		validator = createValidator(document);
		validators.set(document, validator);
	}
	return validator;
}

/**
 * Keywords that do not affect which values are valid. The validator omits them from schemas without properties, as a
 * property could have such a name.
 */
const ANNOTATIONS = new Set(['example', 'examples', 'description', 'title', 'default', 'x-field', 'deprecated']);

function createValidator(document: OpenApiDocument): SpecValidator {
	// JSON Schema has no keyword such as `example`, so strict mode would refuse every OpenAPI schema.
	const ajv = new Ajv2020({
		strict: false,
		allErrors: true,
		logger: false,
		validateSchema: false,
		// Each schema runs once or twice, so compilation is the cost, and not the run.
		inlineRefs: false,
		code: { optimize: false },
	});
	addFormats(ajv);
	ajv.addSchema(document, 'spec');
	const compiled = new Map<string, ValidateFunction>();
	const validatorAt = (path: Path) => {
		const schema = valueAt(document, path);
		// Most properties have one of a few dozen plain schemas; each of these is compiled once.
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

/** The most schemas that one value may be checked against. */
const DEAREST = 1_000;

/** @throws Error for a schema against which no value can be checked in reasonable time. */
function refuseEndless(document: OpenApiDocument, path: Path): void {
	if (checkingCost(document, [valueAt(document, path)]) > DEAREST) throw new Error('no check of a value would end');
}

/** Writes a path as the fragment of an address, in which braces and the like are escaped. */
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
