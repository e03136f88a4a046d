import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const FOLDER = new URL('../../fixtures/make-schemas/', import.meta.url);
/** The schemas refer to each other by file name: one base address makes `sources.json#/…` resolve. */
const BASE = 'https://schemas.example.com/';

/** Which file takes which schema, first match first. Null: the file is no JSON. */
const ASSOCIATIONS: [pattern: RegExp, schema: string | null][] = [
	...publishedAssociations(),
	// The editor checks these with nothing; they have the form of their siblings.
	[/\.static-params\.iml\.json$/, 'parameters.json'],
	[/\.scope\.iml\.json$/, 'scope.json'],
	[/\.update\.iml\.json$/, 'api.json'],
	[/\.install-spec\.iml\.json$/, 'parameters.json'],
	[/\.common\.json$/, 'common.json'],
	[/(^|\/)(README\.md|\.gitignore)$/, null],
];

let ajv: Ajv | undefined;

/** The schema for a file of an app, null when it is no JSON, undefined when nothing says. */
export function schemaFor(path: string): string | null | undefined {
	return ASSOCIATIONS.find(([pattern]) => pattern.test(path))?.[1];
}

/** The compiled schema. */
export function validatorOf(schema: string): ValidateFunction {
	ajv ??= openSchemas();
	const validate = ajv.getSchema(BASE + schema);
	if (!validate) throw new Error(`No schema ${schema} in ${fileURLToPath(FOLDER)}`);
	return validate;
}

function openSchemas(): Ajv {
	// The patterns are written for regular expressions without the u flag.
	const instance = new Ajv({ unicodeRegExp: false, strict: false, allErrors: true, schemaId: '$id' });
	(addFormats as unknown as (target: Ajv) => void)(instance);
	for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== 'associations.json')) {
		const schema = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Record<string, unknown>;
		instance.addSchema({ ...(withoutIds(schema) as object), $id: BASE + name });
	}
	return instance;
}

/** Inner `$id`s repeat the names of definitions, several times over; nothing refers to them. */
function withoutIds(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutIds);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, item]) => (key === '$id' && typeof item === 'string' ? [] : [[key, withoutIds(item)]])),
	);
}

function publishedAssociations(): [RegExp, string][] {
	const published = JSON.parse(readFileSync(new URL('associations.json', FOLDER), 'utf8')) as { fileMatch: string[]; url: string }[];
	return published.flatMap(({ fileMatch, url }) =>
		fileMatch
			// Endpoints are another kind of component, and "api.imljson" names belong to the editor's online mode.
			.filter((glob) => !glob.includes('endpoints') && !glob.endsWith('.imljson'))
			.map((glob): [RegExp, string] => [globPattern(glob), url.split('/').at(-1) ?? '']),
	);
}

function globPattern(glob: string): RegExp {
	const escaped = glob.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*');
	return new RegExp(`(^|/)${escaped}$`);
}
