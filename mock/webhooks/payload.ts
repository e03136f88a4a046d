import type { JsonObject } from '../../generator/catalog/types.ts';
import type { OpenApiDocument, PathItem, RequestBodyObject, Schema } from '../../generator/spec/document.ts';
import type { StateEvent } from '../types.ts';
import { eventView } from './views.ts';

/** The published events with the properties that the body of each may have. */
export type PublishedEvents = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the events off the `webhooks` of a document. */
export function publishedEvents(document: OpenApiDocument): PublishedEvents {
	return new Map(
		Object.entries(document.webhooks ?? {}).map(([name, item]) => [name, propertiesOf(document, bodySchema(document, item), new Set())]),
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
	name: string,
	{ resource, record: stored }: StateEvent,
	properties: ReadonlySet<string>,
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
		type: name,
	};
}
