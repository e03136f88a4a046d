import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSpec } from '../../../generator/spec/load.ts';
import { copyOfFixtureSpec } from './sandbox.ts';

/** An operation in the short form, and the same written out. */
interface Pair {
	short: object;
	long: object;
}

const PARTS = '../common/parts.yaml';
const refTo = (name: string) => ({ $ref: `${PARTS}#/${name}` });

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const given = (entries: Record<string, unknown>) => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

const answers = fc.record({
	status: fc.constantFrom('200', '201', '204'),
	content: fc.constantFrom('none', 'short', 'long', 'text'),
	headers: fc.constantFrom('none', 'more', 'false', 'own'),
	own: fc.constantFrom('none', 'own', 'false'),
});

const operations: fc.Arbitrary<(isById: boolean) => Pair> = fc
	.record({
		tag: optional(fc.constantFrom('Books', 'Readers')),
		access: optional(fc.constantFrom<string | string[]>('office', 'people', ['office', 'people'], ['people', 'office'])),
		security: fc.constantFrom('scopes', 'open', 'own', 'none'),
		scopes: fc.subarray(['books.readonly', 'books.write']),
		version: fc.constantFrom('none', 'own'),
		query: optional(fc.boolean()),
		body: fc.constantFrom('none', 'short', 'long', 'optional'),
		answers,
	})
	.map((plan) => (isById) => {
		const groups: Record<string, string[]> = { people: ['desk', 'card'], office: ['office'] };
		const named = plan.access === undefined ? ['people'] : [plan.access].flat();
		const written = named.flatMap((group) => (groups[group] ?? []).map((scheme) => ({ [scheme]: plan.scopes })));
		const own = { open: [], own: [{ card: plan.scopes }, { office: [] }], scopes: undefined, none: undefined }[plan.security];
		const inline = { name: 'Version', in: 'header', description: 'Its own.', schema: { type: 'string' } };
		const parameters = [...(plan.query ? [{ name: 'q', in: 'query' }] : []), ...(plan.version === 'own' ? [inline] : [])];
		const version = plan.security === 'open' || plan.version === 'own' ? [] : [refTo(plan.tag === 'Readers' ? 'OldVersion' : 'Version')];
		const isListed = plan.query !== undefined || parameters.length > 0;
		const all = [...version, ...parameters];
		const media = { schema: refTo('Book'), example: { id: 'b1' } };
		const short = { description: 'A book.', ...media };
		const long = { description: 'A book.', content: { 'application/json': media } };
		const bodies = {
			none: [undefined, undefined],
			short: [short, { required: true, ...long }],
			long: [long, { required: true, ...long }],
			optional: [
				{ required: false, ...short },
				{ required: false, ...long },
			],
		}[plan.body];
		const { status, content, headers, own: error } = plan.answers;
		const text = { content: { 'text/plain': { schema: { type: 'string' } } } };
		const [contentShort, contentLong] = {
			none: [{}, {}],
			short: [media, { content: { 'application/json': media } }],
			long: [{ content: { 'application/json': media } }, { content: { 'application/json': media } }],
			text: [text, text],
		}[content];
		const limit = { 'X-RateLimit-Remaining': refTo('Remaining') };
		const more = { 'X-More': { schema: { type: 'string' } } };
		const ownLimit = { 'X-RateLimit-Remaining': { schema: { type: 'number' } } };
		const [headersShort, headersLong] = {
			none: [undefined, limit],
			more: [more, { ...more, ...limit }],
			false: [{ ...more, 'X-RateLimit-Remaining': false }, more],
			own: [ownLimit, ownLimit],
		}[headers];
		const problem = refTo('Problem');
		const mine = { description: 'Mine.' };
		const errors = { 400: problem, 401: problem, 422: problem, 429: problem, ...(isById ? { 404: problem } : {}) };
		const changed = { own: { 400: mine }, none: {}, false: {} }[error];
		const { 400: _, ...others } = errors;
		return {
			short: given({
				tags: plan.tag && [plan.tag],
				scopes: plan.security === 'scopes' ? plan.scopes : undefined,
				access: plan.security === 'scopes' ? plan.access : undefined,
				security: own,
				parameters: isListed ? parameters : undefined,
				requestBody: bodies[0],
				responses: {
					[status]: given({ description: 'ok', headers: headersShort, ...contentShort }),
					...({ own: { 400: mine }, none: {}, false: { 400: false } }[error] as object),
				},
			}),
			long: given({
				tags: plan.tag && [plan.tag],
				security: plan.security === 'scopes' ? written : own,
				parameters: isListed || all.length > 0 ? all : undefined,
				requestBody: bodies[1],
				responses: {
					[status]: { description: 'ok', headers: headersLong, ...contentLong },
					...(error === 'false' ? others : errors),
					...changed,
				},
			}),
		};
	});

test('any operation says the same in the short form and written out', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.boolean(), operations), { minLength: 1, maxLength: 4 }), (plans) => {
			const copy = copyOfFixtureSpec('spec-with-policy');
			rmSync(join(copy.folder, 'paths/readers.yaml'));
			const pairs = plans.map(([isById, make], index) => [isById ? `/things${index}/{id}` : `/things${index}`, make(isById)] as const);
			const write = (file: string, content: object) => {
				mkdirSync(dirname(join(copy.folder, file)), { recursive: true });
				writeFileSync(join(copy.folder, file), JSON.stringify(content));
			};
			write('paths/books.yaml', Object.fromEntries(pairs.map(([path, { short }]) => [path, { get: short }])));
			write('written/books.yaml', Object.fromEntries(pairs.map(([path, { long }]) => [path, { get: long }])));
			const { 'x-policy': _, ...root } = parse(copy.read('openapi.yaml'), { merge: true }) as Record<string, unknown>;
			const listed = pairs.map(([path]) => [path, { $ref: `written/books.yaml#/${path.replaceAll('/', '~1')}` }]);
			write('written.json', { ...root, paths: Object.fromEntries(listed) });
			const joined = loadSpec(copy.root).document;
			const written = loadSpec(join(copy.folder, 'written.json')).document;
			expect(JSON.stringify(joined.paths)).toBe(JSON.stringify(written.paths));
			expect(joined).toEqual(written);
		}),
		{ numRuns: 60 },
	);
});
