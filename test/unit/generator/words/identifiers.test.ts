import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../../generator/contract/catalog.ts';
import { NameRegistry } from '../../../../generator/targets/make/names.ts';
import { nameCategories, nameOperations } from '../../../../generator/targets/typescript/names.ts';
import { constantName } from '../../../../generator/targets/zapier/entries.ts';
import { camelCase } from '../../../../generator/words/case.ts';

/** All keywords that TypeScript knows, reserved or not. */
const KEYWORDS = Array.from({ length: ts.SyntaxKind.LastKeyword - ts.SyntaxKind.FirstKeyword + 1 }, (_, index) =>
	ts.tokenToString(ts.SyntaxKind.FirstKeyword + index),
).filter((word) => word !== undefined);

const IDS = fc
	.oneof(fc.constantFrom(...KEYWORDS, 'arguments', 'eval', 'undefined'), fc.string({ unit: 'grapheme' }).map(camelCase))
	.filter(Boolean);

describe('constants of emitted modules', () => {
	test.each([...KEYWORDS, 'arguments', 'eval'])('%s', (word) => {
		const [operation] = constantsOf([word]);
		expect(errorsOf([operation ?? '', constantName(word)])).toEqual([]);
	});

	test('are valid and unique for any operations', () => {
		fc.assert(
			fc.property(fc.array(IDS, { maxLength: 20 }), (ids) => {
				const constants = constantsOf([...new Set(ids)]);
				expect(new Set(constants).size).toBe(new Set(ids).size);
				expect(errorsOf(constants)).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});
});

test('ids of Make are 3 to 48 letters and digits, and no two share a folder', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(IDS, fc.string({ unit: 'grapheme', maxLength: 70 })), { maxLength: 20 }), (wishes) => {
			const names = new NameRegistry();
			const ids = wishes.map((wish) => names.id(wish, 'Module'));
			for (const id of ids) expect(id).toMatch(/^[a-zA-Z][0-9a-zA-Z]{2,47}$/);
			expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
		}),
	);
});

function constantsOf(ids: string[]): string[] {
	const slugs = [{ slug: 'contacts', name: 'Contacts', description: '' }];
	const category = nameCategories(slugs).get('contacts');
	if (!category) throw new Error('The category has no names.');
	const operations = ids.map((operationId) => ({ operationId }) as Operation);
	return [...nameOperations(operations, category).values()].map(({ constant }) => constant);
}

/** What TypeScript says of a module that declares constants of these names. */
function errorsOf(names: string[]): string[] {
	const code = `${[...new Set(names)].map((name) => `const ${name} = 1;`).join('\n')}\nexport {};`;
	const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ESNext } });
	return (diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
