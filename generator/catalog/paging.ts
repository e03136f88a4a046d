import type { InputField, Paging, PagingCursor, PagingStyle, ResponseModel } from '../contract/catalog.ts';
import type { PagingExtension } from '../contract/document.ts';

/** Usual names of the input that sets the page size. */
const LIMIT_NAMES = ['limit', 'pageLimit', 'page_limit', 'pageSize', 'page_size', 'perPage', 'per_page'];

/**
 * Tells how an operation pages: as `x-connector` declares, else by the names of its inputs.
 * @returns null when the operation answers no list, or no input leads to its next page.
 */
export function buildPaging(extension: PagingExtension | undefined, inputs: InputField[], response: ResponseModel): Paging | null {
	if (response.shape !== 'list') return null;
	const declared = extension ?? inferPaging(inputs);
	if (!declared) return null;
	const limit = findInput(inputs, declared.limit);
	const counter = findInput(inputs, declared.counter);
	return {
		style: declared.style,
		limit: limit && {
			...place(limit),
			maximum: limit.limits.maximum ?? null,
			default: numberOrNull(limit.default),
			asString: limit.type === 'string',
		},
		cursors: declared.cursors ? cursorsOf(declared.cursors, inputs) : null,
		counter: counter && {
			...place(counter),
			start: declared.style === 'page' ? 1 : 0,
			unit: declared.style === 'page' ? 'page' : 'record',
			asString: counter.type === 'string',
			required: counter.required,
		},
		total: declared.total ?? null,
		more: declared.more ?? null,
	};
}

/** Collects the names of the inputs that the paging sets. */
export function pagingInputs(paging: Paging | null): Set<string> {
	if (!paging) return new Set();
	const names = [paging.limit?.name, paging.counter?.name, ...(paging.cursors ?? []).map((cursor) => cursor.name)];
	return new Set(names.filter((name) => name !== undefined));
}

function inferPaging(inputs: InputField[]): PagingExtension | null {
	const names = new Set(inputs.map((input) => input.name));
	const limit = LIMIT_NAMES.find((name) => names.has(name));
	const size = limit === undefined ? {} : { limit };
	if (names.has('startAfter') && names.has('startAfterId')) {
		return { style: 'startAfter', ...size, cursors: { startAfter: 'body.meta.startAfter', startAfterId: 'body.meta.startAfterId' } };
	}
	const counters: [string, PagingStyle][] = [
		['page', 'page'],
		['skip', 'skip'],
		['offset', 'offset'],
	];
	const found = counters.find(([name]) => names.has(name));
	return found ? { style: found[1] as PagingExtension['style'], ...size, counter: found[0] } : null;
}

function cursorsOf(cursors: Record<string, string>, inputs: InputField[]): PagingCursor[] {
	return Object.entries(cursors).map(([name, source]) => {
		const [from = '', ...path] = source.split('.');
		const input = findInput(inputs, name);
		return {
			name,
			in: input?.in === 'body' ? 'body' : 'query',
			from: from === 'lastRecord' ? 'lastRecord' : 'body',
			path: path.join('.'),
		};
	});
}

function findInput(inputs: InputField[], name: string | undefined): InputField | null {
	return inputs.find((input) => input.name === name && (input.in === 'query' || input.in === 'body')) ?? null;
}

function place(input: InputField): { name: string; in: 'query' | 'body' } {
	return { name: input.name, in: input.in === 'body' ? 'body' : 'query' };
}

function numberOrNull(value: unknown): number | null {
	const number = typeof value === 'string' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
