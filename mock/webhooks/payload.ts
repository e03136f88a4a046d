import type { OpenApiDocument, PathItem, RequestBodyObject, Schema } from '../../generator/contract/document.ts';
import type { JsonObject } from '../../generator/contract/json.ts';
import type { StateEvent } from '../state/stateEvent.ts';
import { eventView } from './views.ts';

/** What the document says of the body of an event. */
export interface PublishedEvent {
	properties: ReadonlySet<string>;
	/** What the body calls the event: not always what the document calls it. */
	type: string;
}

/** The published events by name. */
export type PublishedEvents = ReadonlyMap<string, PublishedEvent>;

/** Reads the events off the `webhooks` of a document. */
export function publishedEvents(document: OpenApiDocument): PublishedEvents {
	return new Map(
		Object.entries(document.webhooks ?? {}).map(([name, item]) => {
			const schema = bodySchema(document, item);
			const named = resolved<Schema>(document, schema)?.properties?.type?.const;
			return [name, { properties: propertiesOf(document, schema, new Set()), type: typeof named === 'string' ? named : name }];
		}),
	);
}

function bodySchema(document: OpenApiDocument, item: PathItem): Schema | undefined {
	const body = resolved<RequestBodyObject>(document, item.post?.requestBody);
	return body?.content?.['application/json']?.schema;
}

function propertiesOf(document: OpenApiDocument, schema: Schema | undefined, seen: Set<unknown>): Set<string> {
	const target = resolved<Schema>(document, schema);
	if (!target || seen.has(target)) return new Set();
	seen.add(target);
	const parts = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
	return new Set([...Object.keys(target.properties ?? {}), ...parts.flatMap((part) => [...propertiesOf(document, part, seen)])]);
}

function resolved<T extends object>(document: OpenApiDocument, value: T | { $ref?: string } | undefined): T | undefined {
	const [, section, group, name] = (value && '$ref' in value && typeof value.$ref === 'string' ? value.$ref : '').split('/');
	if (section !== 'components' || !group || !name) return value as T | undefined;
	return (document.components as Record<string, Record<string, T>> | undefined)?.[group]?.[decodeURIComponent(name)];
}

/**
 * The body of an event: flat, the record's documented properties beside what every event carries; under the
 * resource's own name where the event is documented so.
 */
export function payloadOf(
	{ properties, type }: PublishedEvent,
	{ resource, record: stored }: StateEvent,
	delivery: { timestamp: string; webhookId: string; appId: string },
): JsonObject {
	const record = eventView(resource, stored);
	const isNested = properties.has(resource);
	const known = Object.entries(record).filter(([key, value]) => value !== null && properties.has(key));
	const carried = Object.entries(delivery).filter(([key]) => properties.size === 0 || properties.has(key));
	return {
		...(isNested ? { [resource]: record } : Object.fromEntries(known)),
		...(record.locationId === undefined ? {} : { locationId: record.locationId }),
		...Object.fromEntries(carried),
		...(resource === 'install' ? { appId: record.appId ?? null } : {}),
		type,
	};
}
