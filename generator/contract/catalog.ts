/**
 * The catalog: plain JSON that tells a target or the mock everything about the API. The generator builds it once from
 * the spec (`build.ts`) and writes it to `generated/catalog.json`. Beside the bundled OpenAPI document, nothing else
 * leaves the generator. It holds no class, no function and no cycle, so `JSON.parse(JSON.stringify(catalog))` is the
 * same catalog.
 */

import type { JsonObject, JsonValue } from './json.ts';

/** Grows when a change of `catalog.json` would break its readers. */
export const CATALOG_VERSION = 1;

/**
 * The HTTP methods of operations, in the order in which the operations of a path are listed.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export const HTTP_METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];

export interface Catalog {
	version: typeof CATALOG_VERSION;
	/** Title, version and description of the API document itself. */
	title: string;
	apiVersion: string;
	description: string;
	/** Address of the real API, without a trailing slash. */
	baseUrl: string;
	oauth: OAuthAddresses | null;
	categories: Category[];
	entries: Entry[];
	operations: Operation[];
	resources: Resource[];
	scopes: Scope[];
}

export interface OAuthAddresses {
	authorizationUrl: string;
	tokenUrl: string;
	refreshUrl: string;
}

export interface Category {
	/** Name for people: `Calendars & Appointments`. */
	name: string;
	/** Name in files and import paths: `calendars-appointments`. */
	slug: string;
	description: string;
}

export interface Scope {
	name: string;
	/** What the scope permits, in the words of a consent screen: `View contacts`. */
	description: string;
}

export type EntryKind = 'trigger' | 'action';

/** A trigger or an action, as people choose it in a connector. Two entries may share one operation. */
export interface Entry {
	/** Unique camelCase key, made of the title: `getContact`. It is public: `spec/published-names.yaml` locks it. */
	key: string;
	title: string;
	kind: EntryKind;
	/** Slug of the category that lists the entry (may differ from the operation's own). */
	category: string;
	operationId: string;
	/** Singular, title case: `Contact Task`. */
	noun: string;
	/** One sentence in the style of the kind: "Triggers when …." or "Creates …." and so on. */
	description: string;
	/** For a trigger: whether it fires for a new record alone, or for each change as well. */
	event: 'created' | 'updated' | null;
	deprecated: boolean;
}

/** What an operation does to its resource. */
export const ROLES = ['create', 'read', 'list', 'search', 'update', 'delete', 'upsert', 'link', 'unlink', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** Kind of account that a token is for: a sub-account (location) or an agency (company). */
export type UserType = 'sub-account' | 'agency';
/** Way in which a token is issued: OAuth 2.0 or Private Integration. */
export type TokenKind = 'oauth' | 'private-integration';

export interface Operation {
	/** Unique camelCase. */
	operationId: string;
	method: HttpMethod;
	/**
	 * Path template as in the document: `/contacts/{contactId}`.
	 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
	 */
	path: string;
	/** Slug of the category (the tag). */
	category: string;
	summary: string;
	description: string;
	deprecated: boolean;
	/** Value of the `Version` header; null when the operation takes none. */
	version: string | null;
	/** Scopes that a token needs, all of them; empty when the document declares none. */
	scopes: string[];
	/** Kinds of token that may call the operation; empty when it needs no token. */
	userTypes: UserType[];
	tokenKinds: TokenKind[];
	/** Path, query and header parameters, required ones first; without `Version` and `Authorization`. */
	parameters: InputField[];
	body: RequestBody | null;
	response: ResponseModel;
	/** Documented error statuses, ascending. */
	errors: number[];
	paging: Paging | null;
	role: Role;
	/** Key of the resource in `Catalog.resources`, or null. */
	resource: string | null;
	/**
	 * True for an operation of another API, served beside the first: accounts of the first mean nothing in it. The mock
	 * sets it.
	 */
	foreign?: boolean;
	/** How the inputs name a record; set when it is inferred, for a document without `x-connector`. */
	address?: OperationAddress;
	/** Name of a behaviour that the mock implements by hand, where the role alone is not enough. */
	behaviour: string | null;
	/** Fields that the mock sets in a new record beside those of the request. */
	initial: JsonObject | null;
	/** How the role works on records; absent when the role alone says it. */
	state?: OperationState;
	/** Inputs that name records, for an operation that changes something; absent when there are none. */
	references?: InputReference[];
	noun: string;
	sample: OperationSample;
}

/** How the inputs of an operation name the records that it works on. */
export interface OperationAddress {
	/** The input with the id of the record; null for an operation on all of them. */
	id: { name: string; in: 'path' | 'query' | 'body' } | null;
	/** Path parameters with ids of parents, nearest first, and the field of the records that holds each id. */
	parents: { parameter: string; resource: string; field: string }[];
	/** Path parameters that are fields of the records. */
	fields: { parameter: string; field: string }[];
}

/** Details of a role: how an operation works on records. */
export interface OperationState {
	/** link, unlink: the list of a record that the operation adds items to or removes them from. */
	list?: string;
	/** link, unlink: the resource whose records have the list, if that is not the resource of the operation. */
	of?: string;
	/** link, unlink: the input that holds the items; by default it has the name of the list. */
	item?: string;
	/** unlink: the input that, when true, empties the list. */
	all?: string;
	/**
	 * upsert: sets of fields that find a record. The first set decides that the request fills wholly and a record agrees
	 * with.
	 */
	match?: string[][];
	/** read, list: fields that the path may name a record by, in place of its id. */
	by?: string[];
	/** list, search: the filters of inputs that do not compare the field of their own name. */
	filters?: Record<string, RecordFilter>;
	/** list, search: the inputs that sort the records. */
	sort?: RecordSort;
	/** list, search: the input that, when true, adds the total to the answer; else the answer has no total. */
	count?: string;
	/** The input whose ids the answer reports one by one: an unknown id does not fail the whole request. */
	each?: string;
}

/** The condition of an input: a field of a record equals the value, or one of several fields contains the text. */
export interface RecordFilter {
	/** Dotted path of the compared field. `[]` steps through a list; at the end of the path, each item of the list is a value. */
	field?: string;
	/** The input is a list, or a text with commas; one matching value is enough. */
	split?: boolean;
	/** Value that a record without the field is compared as. */
	missing?: string | number | boolean;
	/** The filter applies only when the input has this value, and then compares with `is`. */
	when?: string | number | boolean;
	is?: string | number | boolean;
	/** Fields of which at least one must contain the text of the input, in any case. */
	contains?: string[];
}

export interface RecordSort {
	/** Input that names the field; without it, records stay in the order of their creation. */
	field?: string;
	/** Input that says `asc` or `desc`. */
	direction: string;
}

/** A field whose value identifies a record of a resource. */
export interface Reference {
	/** Dotted path; `[]` steps through a list: `teamMembers[].userId`. */
	path: string;
	/** Key of the resource; null when the field `resourceField` of the same record names it. */
	resource: string | null;
	resourceField?: string;
	/** Field of the named record that the value equals, if that is not its id; any value is accepted then. */
	value?: string;
	/** The value names an item in a list of a record, as a stage in a pipeline. */
	within?: NestedChoices & { resource: string; noun: string };
	/** Values that are accepted although they name no record. */
	besides?: string[];
}

/** A reference in a request. */
export interface InputReference extends Reference {
	in: 'path' | 'query' | 'body';
}

/** A reference in stored records. */
export interface RecordReference extends Reference {
	/** What a deletion of the named record does: it empties the reference, or removes the record that holds it. */
	onDelete: 'empty' | 'remove';
	/** Fields that describe the same record; they are emptied together with the reference. */
	beside?: string[];
}

/** Fields whose values no two records share. */
export interface UniqueKey {
	fields: string[];
	/** Unique among the records of all sub-accounts, not only within one. */
	everywhere: boolean;
	ignoreCase: boolean;
	/** Message that refuses a second record; `{field}` stands for its value. */
	refusal: string;
}

export interface RequestBody {
	contentType: string;
	required: boolean;
	/** Name of the body's component schema, if it has one. */
	schema: string | null;
	/** Properties of a JSON object or form body; empty when the body is something else. */
	fields: InputField[];
	/** True when the body is no object with known properties (array, text, binary). */
	raw: boolean;
}

export interface ResponseModel {
	/** The success status, e.g. 201. */
	status: number;
	contentType: string | null;
	/** Name of the component schema of the whole answer, if it has one. */
	schema: string | null;
	/** `list`: `path` leads to an array of records; `record`: to one record; `none`: empty or a bare receipt. */
	shape: 'list' | 'record' | 'none';
	/** Dotted path from the body to the list or record; empty for the body itself. */
	path: string;
	/** Name of the field in a record that identifies it, or null. */
	idField: string | null;
	/** Names of the fields that carry the creation and change time of a record, or null. */
	createdField: string | null;
	updatedField: string | null;
	/** Fields of one record (for `none`, of the whole body). */
	fields: Field[];
}

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'any' | 'file';

/** Form in which a moment is sent and received. */
export type DateStyle = 'date' | 'date-time' | 'epoch-milliseconds' | 'epoch-seconds';

export interface Field {
	name: string;
	/** Human label in sentence case: `First name`; never the raw key. */
	label: string;
	description: string;
	type: FieldType;
	/**
	 * Format (`email`, `uri`, `date-time`, …) or null.
	 * @see https://spec.openapis.org/oas/v3.1.1.html#data-type-format
	 */
	format: string | null;
	required: boolean;
	nullable: boolean;
	deprecated: boolean;
	enum: (string | number | boolean)[] | null;
	default: JsonValue | null;
	example: JsonValue | null;
	limits: Limits;
	date: DateStyle | null;
	/** Element of an array. */
	items: Field | null;
	/** Properties of an object with known properties; null for free-form objects and non-objects. */
	fields: Field[] | null;
}

export interface Limits {
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	minItems?: number;
	maxItems?: number;
	pattern?: string;
}

export interface InputField extends Field {
	in: 'path' | 'query' | 'header' | 'body';
	/** Source of the dropdown, if another operation lists the values. */
	choices: Choices | null;
	/** Which of its ids the connected account supplies, so that nobody has to enter it; null for other inputs. */
	connection: 'locationId' | 'companyId' | null;
	/** True when the paging sets the input, so that nobody has to enter it. */
	paging: boolean;
	/** True for an array of custom-field values; a form shows it as slots. */
	customFields: boolean;
}

/** Source of the values of a dropdown. */
export interface Choices {
	operationId: string;
	/** Field of a record that supplies the value: `id`. */
	value: string;
	/** Fields of a record that supply the label; the first that is not empty is shown. */
	label: string[];
	/** Inputs of the same form that must be filled in first: `contactId`. */
	dependsOn: string[];
	/** List inside a record that holds the choices, as a pipeline holds its stages; null when the records are the choices. */
	nested: NestedChoices | null;
}

/** A list inside the record that another input names. */
export interface NestedChoices {
	/** Field of the record that holds the choices: `stages`. */
	list: string;
	/** Field of the record that the input is compared with: `id`. */
	match: string;
	/** The input of the same form that names the record: `pipelineId`. */
	input: string;
}

export type PagingStyle = 'startAfter' | 'searchAfter' | 'page' | 'skip' | 'offset' | 'lastMessageId' | 'cursor';

/** How a caller gets all pages of a list. Either `cursors` or `counter` is set, never both. */
export interface Paging {
	style: PagingStyle;
	/** The input that sets the page size, or null when it is fixed. */
	limit: { name: string; in: 'query' | 'body'; maximum: number | null; default: number | null; asString: boolean } | null;
	/** Inputs of the next request; the previous answer supplies their values. */
	cursors: PagingCursor[] | null;
	/** An input that counts pages or records. */
	counter: { name: string; in: 'query' | 'body'; start: number; unit: 'page' | 'record'; asString: boolean; required: boolean } | null;
	/** Dotted path to the total number of records in the answer, or null. */
	total: string | null;
	/** Dotted path to a value that is truthy while more pages follow, or null. */
	more: string | null;
}

export interface PagingCursor {
	name: string;
	in: 'query' | 'body';
	/** `body`: path in the answer; `lastRecord`: path in its last record. */
	from: 'body' | 'lastRecord';
	path: string;
}

/** A kind of record that operations create, read, list, change and delete. */
export interface Resource {
	/** camelCase: `contact`. */
	key: string;
	noun: string;
	plural: string;
	idField: string;
	createdField: string | null;
	updatedField: string | null;
	/** Key of the parent resource, whose id is part of this one's path. */
	parent: string | null;
	/** Name of the component schema of one record, or null. */
	schema: string | null;
	/** Operation ids by role; several operations may share a role. */
	operations: Partial<Record<Role, string[]>>;
	/** Dotted path to the ids of the sub-accounts that own a record, if several can. */
	locations?: string;
	/** Fields that must be unique; absent when none must. */
	unique?: UniqueKey[];
	/** Fields of records that name other records; absent when there are none. */
	references?: RecordReference[];
	/** Name of the hooks that the mock implements by hand, for what the API does beyond the roles. */
	hooks?: string;
	/** What the mock needs to know of an inferred resource. */
	inferred?: InferredResource;
}

/** Form of new ids: numbers that count up, UUIDs, 24 hexadecimal digits, or those of GHL. */
export type IdKind = 'integer' | 'uuid' | 'object-id' | 'text';

/** What paths and answers show of a resource. */
export interface InferredResource {
	idKind: IdKind;
	/** Other fields that hold the id in some answers. */
	idNames: string[];
	/** Field with the id of the parent; null without a parent. */
	parentField: string | null;
	/** The records that the examples of the document show. */
	records: JsonObject[];
}

export interface OperationSample {
	/** Values of path, query and header parameters by name. */
	parameters: JsonObject;
	body: JsonValue | null;
	response: JsonValue | null;
}
