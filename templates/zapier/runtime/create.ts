import type { Bundle, ZObject } from 'zapier-platform-core';
import type { JsonObject, JsonValue, Operation } from './operation.ts';
import { isObject } from './paths.ts';
import { identified, recordsOf } from './records.ts';
import { send } from './send.ts';

/**
 * The `perform` of an action: the record that it made or changed, unwrapped, or the API's receipt with the
 * ids that it was about.
 */
export function act(operation: Operation): (z: ZObject, bundle: Bundle) => Promise<JsonObject> {
	return async (z, bundle) => {
		const body = (await send(z, bundle, operation, 'error')) ?? {};
		const [record] = operation.answer.shape === 'record' ? recordsOf(body, operation.answer) : [];
		return identified(record ?? receiptOf(operation, body, bundle.inputData), operation.answer, bundle.inputData);
	};
}

function receiptOf({ inputs, answer }: Operation, body: JsonValue, inputData: Record<string, unknown>): JsonObject {
	const [receipt = {}] = isObject(body) ? recordsOf(body, { ...answer, path: '', epochs: {} }) : [{ items: body }];
	const ids: JsonObject = {};
	for (const input of inputs) {
		const value = input.in === 'path' && input.kind === 'value' ? inputData[input.key] : undefined;
		if (input.kind === 'value' && (typeof value === 'string' || typeof value === 'number')) ids[input.key] = value;
	}
	return { ...ids, ...receipt };
}
