import type { Client } from 'openapi-fetch';
import type { Connection, ExchangeInit } from './connection.ts';
import type { OperationInfo } from './operation.ts';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/**
 * Calls by method and path with the types of openapi-fetch: `client.GET('/contacts/{contactId}', { params: … })`.
 * They return `{ data, error, response }`; only a missing answer is thrown. `timeout` and `retry` of
 * `CallOptions` go beside `params`.
 */
export type PathCalls<Paths extends object> = Pick<Client<Paths>, Method | 'request'>;

/**
 * Path-keyed calls over a connection.
 * @param operations those whose `Version` header, scopes and id are known; read at the first call.
 */
export function bindPathCalls<Paths extends object>(connection: Connection, operations: () => Iterable<OperationInfo>): PathCalls<Paths> {
	let known: Map<string, OperationInfo> | undefined;
	const request = (method: string, path: string, init: ExchangeInit = {}) => {
		known ??= new Map([...operations()].map((operation) => [`${operation.method} ${operation.path}`, operation]));
		const verb = method.toUpperCase();
		return connection.exchange(known.get(`${verb} ${path}`) ?? { id: `${verb} ${path}`, method: verb, path }, init);
	};
	const methods: Method[] = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];
	const calls = methods.map((method) => [method, (path: string, init?: ExchangeInit) => request(method, path, init)]);
	return { ...Object.fromEntries(calls), request } as PathCalls<Paths>;
}
