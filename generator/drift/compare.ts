import type { OperationShape, ShapeProperty } from './shape.ts';

/** One difference between two descriptions of an operation. */
export interface Difference {
	/** `parameters.limit`, `request.tags`, `response.meta.total`, `responses` (success status), `security`. */
	at: string;
	/** What the published document says, in a few words. */
	published: string;
	ours: string;
	/** True when the published document has something that ours lacks. */
	omission: boolean;
}

/** Lists where our description of an operation differs from the published one. */
export function compareShapes(ours: OperationShape, published: OperationShape): Difference[] {
	return [
		...compareParameters(ours.parameters, published.parameters),
		...compareProperties('request', ours.request, published.request, true),
		...compareProperties('response', ours.response, published.response, false),
		...compareStatus(ours.status, published.status),
		...compareScopes(ours.scopes, published.scopes),
	];
}

function compareParameters(ours: Map<string, boolean>, published: Map<string, boolean>): Difference[] {
	const differences: Difference[] = [];
	for (const name of union(ours, published)) {
		const mine = ours.get(name);
		const theirs = published.get(name);
		if (mine === theirs) continue;
		differences.push({
			at: `parameters.${name}`,
			published: wordFor(theirs),
			ours: wordFor(mine),
			omission: mine === undefined,
		});
	}
	return differences;
}

function compareProperties(
	part: 'request' | 'response',
	ours: Map<string, ShapeProperty> | null,
	published: Map<string, ShapeProperty> | null,
	withRequired: boolean,
): Difference[] {
	if ((ours?.size ?? 0) + (published?.size ?? 0) === 0) return [];
	if (!ours) return [{ at: part, published: `${published?.size ?? 0} properties`, ours: 'no properties', omission: true }];
	if (!published) return [{ at: part, published: 'no properties', ours: topLevel(ours), omission: false }];
	const differences: Difference[] = [];
	for (const path of union(ours, published)) {
		// A difference covers everything below it, and so does a part that one of the two does not describe.
		const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null;
		if (parent !== null && isSaid(ours.get(parent), published.get(parent))) continue;
		const mine = ours.get(path);
		const theirs = published.get(path);
		if (mine && theirs) {
			if (mine.open !== theirs.open) {
				const words = (property: ShapeProperty) => (property.open ? 'says nothing of its properties' : 'described');
				differences.push({ at: `${part}.${path}`, published: words(theirs), ours: words(mine), omission: mine.open });
			}
			if (!withRequired || mine.required === theirs.required) continue;
		}
		differences.push({
			at: `${part}.${path}`,
			published: withRequired ? wordFor(theirs?.required) : theirs ? 'there' : 'not there',
			ours: withRequired ? wordFor(mine?.required) : mine ? 'there' : 'not there',
			omission: mine === undefined,
		});
	}
	return differences;
}

function isSaid(mine: ShapeProperty | undefined, theirs: ShapeProperty | undefined): boolean {
	return !mine || !theirs || mine.open !== theirs.open;
}

function compareStatus(ours: string | null, published: string | null): Difference[] {
	if (ours === published) return [];
	return [{ at: 'responses', published: published ?? 'no success status', ours: ours ?? 'no success status', omission: ours === null }];
}

function compareScopes(ours: Set<string>, published: Set<string>): Difference[] {
	const missing = [...published].filter((scope) => !ours.has(scope));
	const extra = [...ours].filter((scope) => !published.has(scope));
	if (missing.length + extra.length === 0) return [];
	return [{ at: 'security', published: listed(published), ours: listed(ours), omission: missing.length > 0 }];
}

function wordFor(required: boolean | undefined): string {
	return required === undefined ? 'not there' : required ? 'required' : 'optional';
}

function topLevel(properties: Map<string, ShapeProperty>): string {
	return [...properties.keys()].filter((path) => !path.includes('.')).join(', ');
}

function listed(scopes: Set<string>): string {
	return [...scopes].sort().join(', ') || 'none';
}

function union<T>(one: Map<string, T>, other: Map<string, T>): string[] {
	return [...new Set([...one.keys(), ...other.keys()])].sort();
}
