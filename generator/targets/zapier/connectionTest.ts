import type { Operation as WireOperation } from '../../../templates/zapier/runtime/operation.ts';
import type { Catalog, Operation } from '../../contract/catalog.ts';
import { planInputs } from './inputs.ts';
import { wireOperation } from './wire.ts';

export interface ConnectionTest {
	operation: Operation;
	wire: WireOperation;
}

/**
 * Chooses the call that tests a connection: it reads the sub-account, whose name then names the connection; else the
 * first list that needs only the connection.
 * @returns null when every operation needs more.
 */
export function planConnectionTest(catalog: Catalog): ConnectionTest | null {
	const candidates = catalog.operations
		.filter((operation) => operation.method === 'get' || operation.role === 'search')
		.filter(needsNothing);
	const operation =
		candidates.find(({ method, path }) => method === 'get' && /\/locations\/\{[^}]+\}\/?$/.test(path)) ??
		candidates.find(({ method, response, deprecated }) => method === 'get' && response.shape === 'list' && !deprecated) ??
		candidates.find(({ response, deprecated }) => response.shape === 'list' && !deprecated) ??
		candidates.find(({ response }) => response.shape === 'list') ??
		candidates[0];
	if (!operation) return null;
	const wire = wireOperation(
		operation,
		planInputs(operation).filter(({ wire: input }) => input.kind === 'connection'),
		false,
	);
	// One record proves as much as a hundred do.
	const paging = wire.paging?.limit ? { ...wire.paging, limit: { ...wire.paging.limit, size: 1 } } : wire.paging;
	return { operation, wire: { ...wire, paging } };
}

function needsNothing(operation: Operation): boolean {
	const inputs = [...operation.parameters, ...(operation.body?.fields ?? [])];
	if (operation.body?.raw && operation.body.required) return false;
	const forSubAccount = operation.userTypes.includes('sub-account');
	return forSubAccount && inputs.every((input) => !input.required || input.connection !== null || input.paging);
}
