// @ts-check
/** @import { JsonObject } from '../../../generator/contract/json.ts' */
/** @import { Credentials } from '../../world/credentials.ts' */
/** @import { Fault } from '../../gateway/faults/fault.ts' */
/** @import { SetFault } from '../../gateway/faults/registry.ts' */
/** @import { ConnectedRecord, RecordPage, ResourceCount } from '../../world/records.ts' */
/** @import { LoggedRequest } from '../../observe/requestLog.ts' */
/** @import { Delivery, Subscription } from '../../webhooks/deliveries.ts' */

/** @typedef {{ now: string, isStopped: boolean }} ClockState */
/** @typedef {{ operationId: string, method: string, path: string, summary: string }} OperationName */
/** @typedef {{ subscriptions: Subscription[], publicKeys: Record<string, string | null>, events: string[], deliveries: Delivery[] }} WebhookState */

/** @returns {Promise<Credentials>} */
export const getCredentials = () => call('GET', 'credentials');
/** @returns {Promise<OperationName[]>} */
export const getOperations = () => call('GET', 'operations');
/** @returns {Promise<void>} */
export const reset = () => call('POST', 'reset');

/** @param {number} number @returns {Promise<LoggedRequest>} */
export const getRequest = (number) => call('GET', `requests/${number}`);

/** @returns {Promise<ResourceCount[]>} */
export const getResources = () => call('GET', 'resources');
/** @param {string} resource @param {Record<string, string>} part @returns {Promise<RecordPage>} */
export const getRecords = (resource, part) => call('GET', `state/${encodeURIComponent(resource)}?${new URLSearchParams(part)}`);
/** @param {string} resource @param {string} id @returns {Promise<ConnectedRecord>} */
export const getRecord = (resource, id) => call('GET', recordPath(resource, id));
/** @param {string} resource @param {string} id @param {JsonObject} record @returns {Promise<unknown>} */
export const putRecord = (resource, id, record) => call('PUT', recordPath(resource, id), record);
/** @param {string} resource @param {string} id @returns {Promise<unknown>} */
export const deleteRecord = (resource, id) => call('DELETE', recordPath(resource, id));

/** @returns {Promise<SetFault[]>} */
export const getFaults = () => call('GET', 'faults');
/** @param {Fault} fault @returns {Promise<unknown>} */
export const setFault = (fault) => call('POST', 'faults', fault);
/** @param {number} [id] all when left out @returns {Promise<unknown>} */
export const takeFaultBack = (id) => call('DELETE', id === undefined ? 'faults' : `faults/${id}`);

/** @returns {Promise<ClockState>} */
export const getClock = () => call('GET', 'clock');
/** @param {{ set: string } | { advance: number } | { release: true }} change @returns {Promise<ClockState>} */
export const changeClock = (change) => call('PUT', 'clock', change);

/** @returns {Promise<WebhookState>} */
export const getWebhooks = () => call('GET', 'webhooks');
/** @param {Subscription} subscription @returns {Promise<unknown>} */
export const subscribe = (subscription) => call('POST', 'webhooks', subscription);
/** @param {string} [url] all when left out @returns {Promise<unknown>} */
export const unsubscribe = (url) => call('DELETE', url === undefined ? 'webhooks' : `webhooks?${new URLSearchParams({ url })}`);
/** @param {string} webhookId @returns {Promise<unknown>} */
export const replay = (webhookId) => call('POST', 'webhooks/replay', { webhookId });

/** @param {string} resource @param {string} id */
function recordPath(resource, id) {
	return `state/${encodeURIComponent(resource)}/${encodeURIComponent(id)}`;
}

/**
 * Calls the control API, below which the page stands.
 * @template T
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<T>}
 */
async function call(method, path, body) {
	const response = await fetch(path, {
		method,
		...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
	});
	const answer = await response.json();
	if (!response.ok) throw new Error(answer.message);
	return answer;
}
