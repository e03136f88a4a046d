/**
 * The catalog: everything a target or the mock needs to know about the API, as plain JSON.
 *
 * It is built once from the spec (`build.ts`), written to `generated/catalog.json`, and is the only
 * thing besides the bundled OpenAPI document that leaves the generator. Nothing in here is a class, a
 * function or a cycle, so `JSON.parse(JSON.stringify(catalog))` is the same catalog.
 */

import type { JsonObject, JsonValue } from './json.ts';

/** Bumped when a reader of `catalog.json` would have to change. */
export const CATALOG_VERSION = 1;

/** The methods of operations, in the order in which the operations of a path are listed. */
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
	/** As people read it: `Calendars & Appointments`. */
	name: string;
	/** As files and import paths spell it: `calendars-appointments`. */
	slug: string;
	description: string;
}

export interface Scope {
	name: string;
	/** What the scope lets one do, for consent screens: `View contacts`. */
	description: string;
}

export type EntryKind = 'trigger' | 'action';

/** An operation as people see it in the catalog. Two entries may share one operation. */
export interface Entry {
	/** Unique camelCase key made of the title: `getContact`. Public: see `spec/published-names.yaml`. */
	key: string;
	title: string;
	kind: EntryKind;
	/** Slug of the category the entry stands under (may differ from the operation's own). */
	category: string;
	operationId: string;
	/** Singular, title case: `Contact Task`. */
	noun: string;
	/** One sentence in the style of the kind: "Triggers when …." or "Creates …." and so on. */
	description: string;
	/** For a trigger: fires when a record appears, or also each time one changes. */
	event: 'created' | 'updated' | null;
	deprecated: boolean;
}

/** What an operation does to its resource. */
export const ROLES = ['create', 'read', 'list', 'search', 'update', 'delete', 'upsert', 'link', 'unlink', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** Who may call: a sub-account (location) token or an agency (company) token. */
export type UserType = 'sub-account' | 'agency';
/** How a token was made: OAuth 2.0 or Private Integration. */
export type TokenKind = 'oauth' | 'private-integration';

export interface Operation {
	/** Unique camelCase. */
	operationId: string;
	method: HttpMethod;
	/** OpenAPI path template, as in the document: `/contacts/{contactId}`. */
	path: string;
	/** Slug of the category (the tag). */
	category: string;
	summary: string;
	description: string;
	deprecated: boolean;
	/** Value that the `Version` header takes; null when the operation takes none. */
	version: string | null;
	/** Scopes of which the token needs all; empty when none are declared. */
	scopes: string[];
	/** Tokens that may call; none of them: the operation is called without a token. */
	userTypes: UserType[];
	tokenKinds: TokenKind[];
	/** Path, query and header parameters, `Version` and `Authorization` left out; required ones first. */
	parameters: InputField[];
	body: RequestBody | null;
	response: ResponseModel;
	/** Documented error statuses, ascending. */
	errors: number[];
	paging: Paging | null;
	role: Role;
	/** Key of the resource in `Catalog.resources`, or null. */
	resource: string | null;
	/** Of another API, served beside the first: accounts of the first mean nothing in it. Set by the mock. */
	foreign?: boolean;
	/** Which record is meant, where a document without `x-connector` leaves it to be inferred. */
	address?: OperationAddress;
	/** Name of a hand-written behaviour of the mock, where the role alone does not say it. */
	behaviour: string | null;
	/** What the mock puts into a new record beside what the request says. */
	initial: JsonObject | null;
	/** How the mock works on records, where the role alone does not say it; absent when it does. */
	state?: OperationState;
	/** Inputs that name records, where the operation changes something; absent when there are none. */
	references?: InputReference[];
	noun: string;
	sample: OperationSample;
}

/** What the inputs of an operation say of the records that it works on. */
export interface OperationAddress {
	/** The input with the id of the record; null for an operation on all of them. */
	id: { name: string; in: 'path' | 'query' | 'body' } | null;
	/** Path parameters with ids of records above, nearest first, and the field that holds each id in the records below. */
	parents: { parameter: string; resource: string; field: string }[];
	/** Path parameters that are fields of the records. */
	fields: { parameter: string; field: string }[];
}

/** What a role leaves open about the records that an operation works on. */
export interface OperationState {
	/** link, unlink: the list of a record that the items of the request enter or leave. */
	list?: string;
	/** link, unlink: the resource whose records have the list, where that is not the operation's own. */
	of?: string;
	/** link, unlink: the input with the items, by default the one named like the list. */
	item?: string;
	/** unlink: the input that, when true, empties the list. */
	all?: string;
	/** upsert: sets of fields. The first set that the request gives whole and a record agrees with finds that record. */
	match?: string[][];
	/** read, list: fields of a record of which one is what the path says, in place of its id. */
	by?: string[];
	/** list, search: what an input asks of a record, where it is not to equal the field of its own name. */
	filters?: Record<string, RecordFilter>;
	/** list, search: the inputs that put the records in order. */
	sort?: RecordSort;
	/** list, search: the input that, when true, asks for the total; without it the answer tells none. */
	count?: string;
	/** The input whose ids are answered for one by one: an unknown one is not refused as a whole. */
	each?: string;
}

/** What an input asks of a record: that a field has the value, or that one of several fields contains the text. */
export interface RecordFilter {
	/** Dotted path of the field that is compared; `[]` steps through a list, and one at its end has each of its items as a value. */
	field?: string;
	/** The input is a list, or a text with commas, of which one value is enough. */
	split?: boolean;
	/** What a record without the field counts as having. */
	missing?: string | number | boolean;
	/** The filter works for this value of the input alone, and then asks for `is`. */
	when?: string | number | boolean;
	is?: string | number | boolean;
	/** Fields of which one has to contain the text of the input, in any case. */
	contains?: string[];
}

export interface RecordSort {
	/** Input that names the field; without one the records stay in the order of their creation. */
	field?: string;
	/** Input that says `asc` or `desc`. */
	direction: string;
}

/** A field that holds what identifies records of a resource. */
export interface Reference {
	/** Dotted path; `[]` steps through a list: `teamMembers[].userId`. */
	path: string;
	/** Key of the resource. Null where the field `resourceField` of the same record says it. */
	resource: string | null;
	resourceField?: string;
	/** Field of the named record that stands here, when it is not its id: then any value is taken. */
	value?: string;
	/** What stands here is in a list of a record, as a stage is in a pipeline. */
	within?: NestedChoices & { resource: string; noun: string };
	/** Values that are taken although they name no record. */
	besides?: string[];
}

/** A reference in a request. */
export interface InputReference extends Reference {
	in: 'path' | 'query' | 'body';
}

/** A reference in stored records. */
export interface RecordReference extends Reference {
	/** What happens when the named record is deleted: to the reference, or to the whole record. */
	onDelete: 'empty' | 'remove';
	/** Fields that tell of the same record, and are emptied with the reference. */
	beside?: string[];
}

/** What no two records share. */
export interface UniqueKey {
	fields: string[];
	/** Among the records of all sub-accounts, not of one alone. */
	everywhere: boolean;
	ignoreCase: boolean;
	/** What a second record is refused with; `{field}` stands for its value. */
	refusal: string;
}

export interface RequestBody {
	contentType: string;
	required: boolean;
	/** Name of the body's component schema, if it has one. */
	schema: string | null;
	/** Properties of a JSON object or form body; empty when the body is something else. */
	fields: InputField[];
	/** Set when the body is not an object with known properties (array, text, binary). */
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

/** How a moment is written on the wire. */
export type DateStyle = 'date' | 'date-time' | 'epoch-milliseconds' | 'epoch-seconds';

export interface Field {
	name: string;
	/** Human label in sentence case: `First name`; never the raw key. */
	label: string;
	description: string;
	type: FieldType;
	/** OpenAPI format (`email`, `uri`, `date-time`, …) or null. */
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
	/** Dropdown source, when another operation can list the values. */
	choices: Choices | null;
	/** The connected account supplies it, so nobody is asked: the sub-account's or the agency's id. */
	connection: 'locationId' | 'companyId' | null;
	/** Part of the paging machinery, so nobody is asked. */
	paging: boolean;
	/** Array of custom-field values: rendered as slots. */
	customFields: boolean;
}

/** Where a dropdown gets its values. */
export interface Choices {
	operationId: string;
	/** Field of a record that becomes the value, e.g. `id`. */
	value: string;
	/** Fields of a record that make the label; the first that is not empty is shown. */
	label: string[];
	/** Inputs of the same form that have to be there first, e.g. `contactId`. */
	dependsOn: string[];
	/** Set when the choices stand inside a record, as the stages of a pipeline do; null when they are the records. */
	nested: NestedChoices | null;
}

/** A list inside the one record that another input names. */
export interface NestedChoices {
	/** Field of the record that holds the choices: `stages`. */
	list: string;
	/** Field of the record that the input is compared with: `id`. */
	match: string;
	/** The input of the same form that names the record: `pipelineId`. */
	input: string;
}

export type PagingStyle = 'startAfter' | 'searchAfter' | 'page' | 'skip' | 'offset' | 'lastMessageId' | 'cursor';

/** How to get all pages of a list. Either `cursors` or `counter` is set, never both. */
export interface Paging {
	style: PagingStyle;
	/** The input that sets the page size, or null when it is fixed. */
	limit: { name: string; in: 'query' | 'body'; maximum: number | null; default: number | null; asString: boolean } | null;
	/** Inputs of the next request, each taken from the answer before it. */
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

/** A noun that operations create, read, list, change, delete. */
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
	/** Dotted path to the ids of the sub-accounts that a record is of, where it can be of several. */
	locations?: string;
	/** Absent when nothing has to be unique. */
	unique?: UniqueKey[];
	/** Fields of records that name other records; absent when there are none. */
	references?: RecordReference[];
	/** Name of the mock's hand-written hooks, for what it does beyond the roles. */
	hooks?: string;
	/** What else the mock has to know of a resource that nobody declared. */
	inferred?: InferredResource;
}

/** How new ids look: numbers that count up, UUIDs, 24 hexadecimal digits, or as GHL's. */
export type IdKind = 'integer' | 'uuid' | 'object-id' | 'text';

/** What paths and answers tell of a resource. */
export interface InferredResource {
	idKind: IdKind;
	/** Other fields under which some answers show the id. */
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
