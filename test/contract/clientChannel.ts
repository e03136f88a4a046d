import { createClient } from '../../generated/clients/typescript/src/index.ts';
import type { Operation } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import { camelCase } from '../../generator/words/case.ts';
import type { Credentials } from '../../mock/world/credentials.ts';
import { tokenFor } from './tokens.ts';

/** A named call of the client whose operation is known at run time alone. */
interface NamedCall {
	raw(input: Record<string, JsonValue | FormData>): Promise<{ data: unknown; response: Response }>;
}

/** Calls an operation with its sample through the generated client's named call. */
export async function callThroughClient(
	operation: Operation,
	baseUrl: string,
	credentials: Credentials,
): Promise<{ status: number; data: unknown }> {
	const { locationId, companyId } = credentials;
	const client = createClient({ token: tokenFor(operation, credentials), locationId, companyId, baseUrl, retry: false });
	const categories = client as unknown as Record<string, Record<string, NamedCall>>;
	const call = categories[camelCase(operation.category)]?.[operation.operationId];
	if (!call) throw new Error(`The client has no call ${camelCase(operation.category)}.${operation.operationId}.`);
	const { parameters, body } = operation.sample;
	const { data, response } = await call.raw({
		...parameters,
		...(operation.body ? { body: operation.body.contentType === 'multipart/form-data' ? formOf(body) : body } : {}),
	});
	return { status: response.status, data };
}

function formOf(body: JsonValue): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(body as JsonObject)) {
		for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
	}
	return form;
}
