import { camelCase } from '../../catalog/names.ts';
import type { Category, Operation } from '../../contract/catalog.ts';

/** Names of one operation in the emitted code. */
export interface OperationNames {
	/** Name of the call: `contacts.getContact`. */
	key: string;
	/** Name of the constant: the key, unless that is a reserved word or taken. */
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
	/** Function that makes them: `createContacts`. */
	factory: string;
	/** Constant with its operations: `contactsOperations`. */
	operations: string;
}

// Words that no constant may have as its name in a module, and the imports of the emitted files.
const RESERVED_CONSTANTS = [
	...'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally'.split(
		' ',
	),
	...'for function if implements import in instanceof interface let new null package private protected public return static super'.split(
		' ',
	),
	...'switch this throw true try typeof undefined var void while with yield asConnection bindCalls components'.split(' '),
];
/** `Paged` would make `PagedCall`, which the emitted files import. */
const RESERVED_TYPES = ['Paged'];
const RESERVED_FOLDERS = ['runtime', 'core', 'index', 'paths', 'dist', 'node_modules', 'package.json'];
const RESERVED_PROPERTIES = ['connection', 'request', 'then'];

/** Names for all categories of a catalog, by slug. */
export function nameCategories(categories: readonly Category[]): Map<string, CategoryNames> {
	const folder = uniquely(RESERVED_FOLDERS, 'category');
	const property = uniquely(RESERVED_PROPERTIES, 'category');
	return new Map(
		categories.map(({ slug }) => {
			const name = property(camelCase(slug) || 'other');
			const type = capitalise(name);
			return [slug, { folder: folder(slug), property: name, type, factory: `create${type}`, operations: `${name}Operations` }];
		}),
	);
}

/** Names for the operations of one category, by operationId. */
export function nameOperations(operations: readonly Operation[], category: CategoryNames): Map<string, OperationNames> {
	const constant = uniquely([...RESERVED_CONSTANTS, category.factory, category.operations], 'operation');
	const type = uniquely(RESERVED_TYPES, 'operation');
	const file = uniquely([], 'operation');
	return new Map(
		operations.map(({ operationId }) => {
			const name = constant(identifier(operationId));
			const base = type(capitalise(identifier(operationId)));
			return [operationId, { key: operationId, constant: name, type: base, file: file(name) }];
		}),
	);
}

/**
 * Tells names apart that are the same but for case, as some file systems do: the second gets a number.
 * Reserved ones get a word: `delete` → `deleteOperation`.
 */
function uniquely(reserved: readonly string[], word: string): (name: string) => string {
	const taken = new Set<string>();
	return (name) => {
		const base = reserved.includes(name) ? `${name}${capitalise(word)}` : name;
		let unique = base;
		for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${base}${count}`;
		taken.add(unique.toLowerCase());
		return unique;
	};
}

/** An operationId as an identifier; it is camelCase already, so this changes nothing but in a broken one. */
function identifier(text: string): string {
	const name = text.replaceAll(/[^A-Za-z0-9_$]+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase());
	const bare = name.charAt(0).toLowerCase() + name.slice(1);
	return /^[A-Za-z_$]/.test(bare) ? bare : `_${bare}`;
}

function capitalise(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
