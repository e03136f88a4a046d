import { type Answer, answerOf, type LooseInput } from './answer.ts';
import type { CallOptions, Connection } from './connection.ts';
import type { Operation, OperationInfo, Paging } from './operation.ts';
import { type Pages, pages } from './pages.ts';

/** Arguments of a named call: the input may be left out when nothing in it is required. */
export type CallArguments<Input> =
	Record<never, never> extends Input ? [input?: Input, options?: CallOptions] : [input: Input, options?: CallOptions];

/** A named call. It returns the data of a success and throws a `CallError` for anything else. */
export interface Call<Input, Output> {
	(...args: CallArguments<Input>): Promise<Output>;
	/** The same with the `Response`, for its status and headers. Its body is read already. */
	raw(...args: CallArguments<Input>): Promise<Answer<Output>>;
}

/** A named call of a list, which can also walk through all of it. */
export interface PagedCall<Input, Output, PagesInput, Item> extends Call<Input, Output> {
	/** Every record of every page: `for await (const contact of contacts.searchContacts.pages(…))`. */
	pages(...args: CallArguments<PagesInput>): Pages<Item, Output>;
}

/** The types of the named calls of some operations. */
export type NamedCalls<Operations> = { [K in keyof Operations]: Operations[K] extends Operation<infer NamedCall> ? NamedCall : never };

/** The named call of one operation. A bundle holds only the operations that are bound in it. */
export function bindCall<NamedCall>(connection: Connection, operation: Operation<NamedCall>): NamedCall {
	return namedCall(connection, operation) as NamedCall;
}

/** The named calls of several operations, under their names. */
export function bindCalls<Operations extends Record<string, Operation>>(
	connection: Connection,
	operations: Operations,
): NamedCalls<Operations> {
	const calls = Object.entries(operations).map(([name, operation]) => [name, namedCall(connection, operation)]);
	return Object.fromEntries(calls) as NamedCalls<Operations>;
}

function namedCall(connection: Connection, operation: OperationInfo): unknown {
	const call = async (input?: LooseInput, options?: CallOptions) => (await answerOf(connection, operation, input, options)).data;
	return Object.assign(call, {
		raw: (input?: LooseInput, options?: CallOptions) => answerOf(connection, operation, input, options),
		...(operation.paging && {
			pages: (input?: LooseInput, options?: CallOptions) => pages(connection, operation, operation.paging as Paging, input, options),
		}),
	});
}
