/** What the runtime has to know of one API operation: plain data, one constant per operation. */
export interface OperationInfo {
	/** Unique camelCase name: `getContact`. */
	id: string;
	/** Upper case. */
	method: string;
	/** OpenAPI path template: `/contacts/{contactId}`. */
	path: string;
	/** Value of the `Version` header; absent when the operation takes none. */
	version?: string;
	/** Scopes that the token needs. */
	scopes?: readonly string[];
	/** Inputs that are sent as headers. */
	headers?: readonly string[];
	/** Inputs whose name differs from the parameter's, because two parameters share one. */
	renamed?: Readonly<Record<string, { in: 'path' | 'query' | 'header'; name: string }>>;
	/** Inputs that the connection fills in when the caller leaves them out. */
	supplied?: readonly SuppliedInput[];
	/** Content type of the request body when it is not JSON. */
	contentType?: string;
	/** How to read a successful answer when it is not JSON; `any` where the API document does not say: JSON if it is, else text. */
	parseAs?: 'text' | 'blob' | 'any';
	/** A POST that only reads, so that repeating it is as safe as repeating a GET. */
	readOnly?: boolean;
	paging?: Paging;
}

/** An input whose value the connected account determines. */
export interface SuppliedInput {
	in: 'path' | 'query' | 'header' | 'body';
	name: string;
	from: 'locationId' | 'companyId';
	required?: boolean;
}

/** How to get all pages of a list: by `cursors` taken from each answer, or by a `counter`. */
export interface Paging {
	/** Dotted path from the answer to the records; empty for the answer itself. */
	list: string;
	limit?: { name: string; in: 'query' | 'body'; maximum?: number; default?: number; asString?: boolean };
	cursors?: readonly { name: string; in: 'query' | 'body'; from: 'body' | 'lastRecord'; path: string }[];
	counter?: { name: string; in: 'query' | 'body'; start: number; unit: 'page' | 'record'; asString?: boolean };
	/** Dotted path to the total number of records. */
	total?: string;
	/** Dotted path to a value that is truthy while more pages follow. */
	more?: string;
}

/**
 * An operation together with the type of its named call. `call` never exists at run time; it carries the
 * type from the constant to `connection.call` and to the category's object of calls.
 */
export interface Operation<NamedCall = unknown> extends OperationInfo {
	readonly call?: NamedCall;
}
