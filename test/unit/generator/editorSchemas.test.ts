import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HTTP_METHODS } from '../../../generator/contract/catalog.ts';
import { isObject, type JsonObject } from '../../../generator/contract/json.ts';
import { valueAt } from '../../../generator/spec/pointer.ts';
import { repository } from './sandbox.ts';

/** What the editor is told: schema → the files that it is for. Paths are those from the repository. */
const settings = parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8')) as {
	'yaml.schemas': Record<string, string | string[]>;
};
const mapping = Object.entries(settings['yaml.schemas']).map(([schema, patterns]) => ({ schema, patterns: [patterns].flat() }));

const specFiles = globSync('spec/**/*.yaml', { cwd: repository }).sort();
const readYaml = (file: string): unknown => parse(readFileSync(join(repository, file), 'utf8'), { merge: true });
const readJson = (file: string) => JSON.parse(readFileSync(join(repository, file), 'utf8')) as JsonObject;

const schemaFiles = globSync('spec/extensions/*.schema.json', { cwd: repository }).sort();
const ajv = new Ajv2020({ allowUnionTypes: true, schemas: schemaFiles.map(readJson) });

const schemasOf = (file: string) =>
	mapping.filter(({ patterns }) => patterns.some((pattern) => globSync(pattern, { cwd: repository }).includes(file)));

function validatorOf(file: string): ValidateFunction {
	const [schema] = schemasOf(file);
	const validate = schema && ajv.getSchema(relative('spec/extensions', schema.schema));
	if (!validate) throw new Error(`${file} has no schema.`);
	return validate;
}

test.each(specFiles)('%s has one schema, and keeps to it', (file) => {
	expect(schemasOf(file)).toHaveLength(1);
	const validate = validatorOf(file);
	validate(readYaml(file));
	expect(validate.errors ?? []).toEqual([]);
});

test('every pattern finds a file, and every schema file is found by an editor or by another schema', () => {
	for (const pattern of mapping.flatMap(({ patterns }) => patterns))
		expect(globSync(pattern, { cwd: repository }), pattern).not.toEqual([]);
	const mapped = mapping.map(({ schema }) => join(schema));
	const named = schemaFiles.flatMap((file) =>
		[...readFileSync(join(repository, file), 'utf8').matchAll(/"\$ref": "([^"#]+)/g)].map(([, target]) =>
			join(dirname(file), String(target)),
		),
	);
	expect(schemaFiles.filter((file) => !mapped.includes(file) && !named.includes(file))).toEqual([]);
});

test('the schemas offer the groups of the policy', () => {
	const groups = Object.keys(valueAt(readYaml('spec/common/policy.yaml'), ['security', 'groups']) as object);
	const access = valueAt(readJson('spec/extensions/openapi.schema.json'), ['$defs', 'operation', 'properties', 'access', 'anyOf']);
	expect(valueAt(access, [0, 'enum'])).toEqual(groups);
	expect(valueAt(access, [1, 'items', 'enum'])).toEqual(groups);
});

describe('a misspelt key fails', () => {
	const pathFiles = specFiles.filter((file) => file.startsWith('spec/paths/'));

	/** The objects in an operation whose keys are ours to name. */
	function namedObjects(operation: JsonObject): JsonObject[] {
		const connector = operation['x-connector'];
		if (!isObject(connector)) return [operation];
		const entries = Array.isArray(connector.entries) ? connector.entries : [];
		return [operation, connector, connector.mock, connector.paging, ...entries].filter(isObject);
	}

	/** Calls `check` while each key of an object in turn is misspelt. */
	function misspell(object: JsonObject, check: (key: string) => void): void {
		for (const [key, value] of Object.entries(object)) {
			delete object[key];
			object[`${key}x`] = value;
			check(key);
			delete object[`${key}x`];
			object[key] = value;
		}
	}

	test.each(pathFiles)('in any operation of %s, and in its x-connector', (file) => {
		const validate = validatorOf(file);
		const pathItems = Object.entries(readYaml(file) as Record<string, JsonObject>);
		const accepted: string[] = [];
		let tried = 0;
		for (const [path, pathItem] of pathItems) {
			for (const operation of HTTP_METHODS.map((method) => pathItem[method]).filter(isObject)) {
				for (const object of namedObjects(operation)) {
					misspell(object, (key) => {
						tried++;
						if (validate({ [path]: pathItem })) accepted.push(`${path} ${key}`);
					});
				}
			}
		}
		expect(accepted).toEqual([]);
		expect(tried).toBeGreaterThan(pathItems.length * 5);
	});

	test.each(['spec/openapi.yaml', 'spec/common/policy.yaml', 'spec/published-names.yaml'])('at the top of %s', (file) => {
		const validate = validatorOf(file);
		const document = readYaml(file) as JsonObject;
		const accepted: string[] = [];
		misspell(document, (key) => {
			if (validate(document)) accepted.push(key);
		});
		expect(accepted).toEqual([]);
	});
});
