import type { HttpMethod, OperationState } from './catalog.ts';
import type { JsonObject, JsonValue } from './json.ts';

/**
 * The types of the parts of OpenAPI 3.1 that we read. A document is untrusted input: a property is optional if a broken
 * document may lack it, and readers check it before use.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export interface OpenApiDocument {
	openapi: string;
	info: { title: string; version: string; description?: string; [key: string]: JsonValue | undefined };
	servers?: { url: string; description?: string }[];
	tags?: { name: string; description?: string }[];
	paths: Record<string, PathItem>;
	webhooks?: Record<string, PathItem>;
	components?: Components;
	security?: SecurityRequirement[];
	'x-resources'?: Record<string, ResourceExtension>;
	'x-scopes'?: Record<string, string>;
}

export interface Components {
	schemas?: Record<string, Schema>;
	parameters?: Record<string, Parameter>;
	responses?: Record<string, Response>;
	requestBodies?: Record<string, RequestBodyObject>;
	headers?: Record<string, Header>;
	examples?: Record<string, Example>;
	securitySchemes?: Record<string, SecurityScheme>;
}

export type SecurityRequirement = Record<string, string[]>;

export type PathItem = { $ref?: string; parameters?: (Parameter | Reference)[] } & Partial<Record<HttpMethod, OperationObject>>;

export interface Reference {
	$ref: string;
}

export interface OperationObject {
	operationId?: string;
	tags?: string[];
	summary?: string;
	description?: string;
	deprecated?: boolean;
	parameters?: (Parameter | Reference)[];
	requestBody?: RequestBodyObject | Reference;
	responses?: Record<string, Response | Reference>;
	security?: SecurityRequirement[];
	'x-connector'?: ConnectorExtension;
}

export interface Parameter {
	name: string;
	in: 'path' | 'query' | 'header' | 'cookie';
	required?: boolean;
	description?: string;
	deprecated?: boolean;
	schema?: Schema;
	example?: JsonValue;
	examples?: Record<string, Example | Reference>;
	'x-field'?: FieldExtension;
}

export interface RequestBodyObject {
	description?: string;
	required?: boolean;
	content?: Record<string, MediaType>;
}

export interface MediaType {
	schema?: Schema;
	example?: JsonValue;
	examples?: Record<string, Example | Reference>;
}

export interface Example {
	summary?: string;
	description?: string;
	value?: JsonValue;
}

export interface Response {
	description?: string;
	headers?: Record<string, Header | Reference>;
	content?: Record<string, MediaType>;
}

export interface Header {
	description?: string;
	required?: boolean;
	schema?: Schema;
}

export interface SecurityScheme {
	type: 'http' | 'oauth2' | 'apiKey' | 'openIdConnect' | 'mutualTLS';
	description?: string;
	scheme?: string;
	bearerFormat?: string;
	flows?: Record<string, { authorizationUrl?: string; tokenUrl?: string; refreshUrl?: string; scopes?: Record<string, string> }>;
	/** Kinds of account and token that the scheme takes; an extension of ours. */
	'x-token'?: { userTypes: ('sub-account' | 'agency')[]; kinds: ('oauth' | 'private-integration')[] };
}

/**
 * A JSON Schema 2020-12 object with what OpenAPI 3.1 adds to it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export interface Schema {
	$ref?: string;
	type?: string | string[];
	format?: string;
	title?: string;
	description?: string;
	enum?: JsonValue[];
	const?: JsonValue;
	default?: JsonValue;
	example?: JsonValue;
	examples?: JsonValue[];
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: boolean | Schema;
	items?: Schema;
	prefixItems?: Schema[];
	allOf?: Schema[];
	anyOf?: Schema[];
	oneOf?: Schema[];
	not?: Schema;
	nullable?: boolean;
	deprecated?: boolean;
	readOnly?: boolean;
	writeOnly?: boolean;
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	minItems?: number;
	maxItems?: number;
	pattern?: string;
	'x-field'?: FieldExtension;
}

/** Source of the choices of an input. */
export interface ChoicesExtension {
	operation: string;
	value?: string;
	label?: string | string[];
	dependsOn?: string[];
	/** The choices are a list inside the record that an input names. */
	within?: { list: string; match?: string; input: string };
}

/** `x-connector` on an operation; `spec/extensions/x-connector.schema.json` explains its keys. */
export interface ConnectorExtension {
	entries?: {
		title: string;
		kind: 'trigger' | 'action';
		key?: string;
		category?: string;
		description?: string;
		event?: 'created' | 'updated';
	}[];
	noun?: string;
	record?: string;
	list?: string;
	id?: string;
	date?: { created?: string; updated?: string };
	paging?: PagingExtension;
	choices?: Record<string, ChoicesExtension | false>;
	customFields?: string;
	mock?: MockExtension;
}

export interface MockExtension extends OperationState {
	resource?: string;
	role?: string;
	behaviour?: string;
	initial?: JsonObject;
	references?: Record<string, ReferenceExtension>;
}

/** The records that the values at a path name: the key of their resource, or that and more. */
export type ReferenceExtension =
	| string
	| { resource?: string; resourceField?: string; value?: string; onDelete?: 'empty' | 'remove'; beside?: string[]; besides?: string[] };

export interface PagingExtension {
	style: 'startAfter' | 'searchAfter' | 'page' | 'skip' | 'offset' | 'lastMessageId' | 'cursor';
	limit?: string;
	/** Input name → place of its next value: `body.meta.startAfter` or `lastRecord.searchAfter`. */
	cursors?: Record<string, string>;
	counter?: string;
	total?: string;
	more?: string;
}

/** `x-field` on a parameter or a property; `spec/extensions/x-field.schema.json` explains its keys. */
export interface FieldExtension {
	label?: string;
	date?: 'date' | 'date-time' | 'epoch-milliseconds' | 'epoch-seconds';
	connection?: 'locationId' | 'companyId' | false;
}

/** One value of `x-resources` at the root; `spec/extensions/x-resources.schema.json` explains its keys. */
export interface ResourceExtension {
	noun: string;
	plural: string;
	id?: string;
	created?: string;
	updated?: string;
	parent?: string;
	schema?: string;
	/** The operation that lists the resource for dropdowns, and the fields that make a label. */
	choices?: { operation: string; label: string | string[]; dependsOn?: string[] };
	locations?: string;
	unique?: { fields: string[]; everywhere?: boolean; ignoreCase?: boolean; refusal: string }[];
	references?: Record<string, ReferenceExtension>;
	hooks?: string;
}

/** Any object of a document, for code that walks through it. */
export type AnyObject = JsonObject;
