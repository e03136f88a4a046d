import type { InputField, Operation, Paging } from '../../contract/catalog.ts';

/** Literal of the runtime's `OperationInfo`; a key with nothing to say is undefined and not printed. */
export type InfoLiteral = Record<string, unknown>;
/** Literal of the runtime's `CallShape`. */
export type ShapeLiteral = Record<string, unknown>;

const SUFFIXES = { path: 'Path', query: 'Query', header: 'Header' };

/** Names of inputs by place and name of the parameter, where another parameter has taken the name. */
type Renames = Map<InputField, string>;

/** Makes what the emitted code passes to the runtime about an operation. */
export function operationInfo(operation: Operation): InfoLiteral {
	const { body, paging, response } = operation;
	const renames = renamedInputs(operation);
	const renamed = [...renames].map(([field, input]) => [input, { in: field.in, name: field.name }]);
	const headers = operation.parameters.filter((field) => field.in === 'header' && !renames.has(field)).map(({ name }) => name);
	const supplied = [...operation.parameters, ...suppliableFields(operation)].flatMap((field) => {
		if (field.connection === null || renames.has(field)) return [];
		return [{ in: field.in, name: field.name, from: field.connection, required: field.required || undefined }];
	});
	return {
		id: operation.operationId,
		method: operation.method.toUpperCase(),
		path: operation.path,
		version: operation.version ?? undefined,
		scopes: unlessEmpty(operation.scopes),
		headers: unlessEmpty(headers),
		renamed: renamed.length > 0 ? Object.fromEntries(renamed) : undefined,
		supplied: unlessEmpty(supplied),
		contentType: body && /^(application\/json$|multipart\/)/.test(body.contentType) ? undefined : body?.contentType,
		parseAs: parseAs(operation),
		readOnly: (operation.method === 'post' && response.shape === 'list' && /^(list|search)$/.test(operation.role)) || undefined,
		paging: paging ? pagingInfo(paging, response.path) : undefined,
	};
}

/**
 * Lists where the type of the input of a call differs from the schema.
 * @param forPages true when the call reads all pages: the page size is optional then.
 */
export function callShape(operation: Operation, forPages: boolean): ShapeLiteral {
	const { body, paging } = operation;
	const renames = renamedInputs(operation);
	const pageSize = forPages && paging?.limit && (paging.limit.maximum ?? paging.limit.default) !== null ? paging.limit : null;
	const optional = (field: InputField) =>
		(field.connection !== null && !renames.has(field)) || (pageSize?.name === field.name && pageSize.in === field.in);
	const renamedIn = (place: InputField['in']) => {
		const found = [...renames].filter(([field]) => field.in === place).map(([field, input]) => [field.name, input]);
		return found.length > 0 ? Object.fromEntries(found) : undefined;
	};
	const renamed = { path: renamedIn('path'), query: renamedIn('query'), header: renamedIn('header') };
	return {
		supplied: unlessEmpty(operation.parameters.filter(optional).map(({ name }) => name)),
		suppliedBody: unlessEmpty(
			suppliableFields(operation)
				.filter(optional)
				.map(({ name }) => name),
		),
		body: body?.contentType,
		renamed: renames.size > 0 ? renamed : undefined,
	};
}

/** Lists the properties of a body that the call takes as an object; a multipart body is `FormData`. */
function suppliableFields({ body }: Operation): InputField[] {
	return body && /[/+]json|^application\/x-www-form-urlencoded/.test(body.contentType) ? body.fields : [];
}

/**
 * Names the inputs of a call. It has one flat input, with the body in `body`: a parameter whose name is taken gets its
 * place appended.
 */
function renamedInputs({ parameters }: Operation): Renames {
	const taken = new Set(['body']);
	const renames: Renames = new Map();
	for (const place of ['path', 'query', 'header'] as const) {
		for (const field of parameters.filter((parameter) => parameter.in === place)) {
			let input = field.name;
			while (taken.has(input)) input = `${input}${SUFFIXES[place]}`;
			if (input !== field.name) renames.set(field, input);
			taken.add(input);
		}
	}
	return renames;
}

function parseAs({ response }: Operation): string | undefined {
	if (response.contentType === null) return response.status === 204 ? undefined : 'any';
	if (/[/+]json/.test(response.contentType)) return undefined;
	return response.contentType.startsWith('text/') ? 'text' : 'blob';
}

function pagingInfo({ limit, cursors, counter, total, more }: Paging, list: string): InfoLiteral {
	return {
		list,
		limit: limit
			? {
					name: limit.name,
					in: limit.in,
					maximum: limit.maximum ?? undefined,
					default: limit.default ?? undefined,
					asString: limit.asString || undefined,
				}
			: undefined,
		cursors: cursors ?? undefined,
		counter: counter
			? { name: counter.name, in: counter.in, start: counter.start, unit: counter.unit, asString: counter.asString || undefined }
			: undefined,
		total: total ?? undefined,
		more: more ?? undefined,
	};
}

function unlessEmpty<T>(list: T[]): T[] | undefined {
	return list.length > 0 ? list : undefined;
}
