import type { Category, Operation } from '../../contract/catalog.ts';
import { camelCase, capitalise } from '../../words/case.ts';
import { isReservedWord } from '../../words/reserved.ts';
import { uniqueNames } from '../../words/unique.ts';

/** Names of one operation in the emitted code. */
export interface OperationNames {
	/** Name of the call: `contacts.getContact`. */
	key: string;
	/** Name of the constant: the key, unless that is reserved or taken. */
	constant: string;
	/** Start of its type names: `GetContact`, as in `GetContactInput`. */
	type: string;
	/** File name without extension. */
	file: string;
}

/** Names of one category in the emitted code. */
export interface CategoryNames {
	/** Folder and import path: `contacts`. */
	folder: string;
	/** Property of the client: `contacts`. */
	property: string;
	/** Interface of its calls: `Contacts`. */
	type: string;
	/** Function that creates them: `createContacts`. */
	factory: string;
	/** Constant with its operations: `contactsOperations`. */
	operations: string;
}

/** Names that the emitted files import. */
const IMPORTS = ['asConnection', 'bindCalls', 'components'];
/** `Paged` would make `PagedCall`, which the emitted files import. */
const RESERVED_TYPES = ['Paged'];
const RESERVED_FOLDERS = ['runtime', 'core', 'index', 'paths', 'dist', 'node_modules', 'package.json'];
const RESERVED_PROPERTIES = ['connection', 'request', 'then'];

/** Chooses names for all categories of a catalog, by slug. */
export function nameCategories(categories: readonly Category[]): Map<string, CategoryNames> {
	const slugs = categories.map(({ slug }) => slug);
	const folders = uniqueNames(slugs.map((slug) => besides(RESERVED_FOLDERS, slug, 'category')));
	const properties = uniqueNames(slugs.map((slug) => besides(RESERVED_PROPERTIES, camelCase(slug) || 'other', 'category')));
	return new Map(
		slugs.map((slug, index) => {
			const property = properties[index] ?? '';
			const type = capitalise(property);
			return [slug, { folder: folders[index] ?? '', property, type, factory: `create${type}`, operations: `${property}Operations` }];
		}),
	);
}

/** Chooses names for the operations of one category, by operationId. */
export function nameOperations(operations: readonly Operation[], category: CategoryNames): Map<string, OperationNames> {
	const reserved = [...IMPORTS, category.factory, category.operations];
	const identifiers = operations.map(({ operationId }) => identifier(operationId));
	const constants = uniqueNames(
		identifiers.map((name) => (isReservedWord(name) ? `${name}Operation` : besides(reserved, name, 'operation'))),
	);
	const types = uniqueNames(identifiers.map((name) => besides(RESERVED_TYPES, capitalise(name), 'operation')));
	const files = uniqueNames(constants);
	return new Map(
		operations.map(({ operationId }, index) => {
			const constant = constants[index] ?? '';
			return [operationId, { key: operationId, constant, type: types[index] ?? '', file: files[index] ?? '' }];
		}),
	);
}

/** Avoids reserved names: `runtime` → `runtimeCategory`. */
function besides(reserved: readonly string[], name: string, word: string): string {
	return reserved.includes(name) ? `${name}${capitalise(word)}` : name;
}

/** Converts an operationId to an identifier. It is camelCase already, so this changes only broken ones. */
function identifier(text: string): string {
	const name = text.replaceAll(/[^A-Za-z0-9_$]+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase());
	const bare = name.charAt(0).toLowerCase() + name.slice(1);
	return /^[A-Za-z_$]/.test(bare) ? bare : `_${bare}`;
}
