import type { Catalog } from '../../../generator/contract/catalog.ts';
import type { GeneratedFile } from '../../../generator/emit/target.ts';
import { openApp } from './makeApp.ts';
import { catalogProblems } from './rules/catalog.ts';
import { connectionProblems } from './rules/connections.ts';
import { expressionProblems, parameterUseProblems } from './rules/expressions.ts';
import { outputProblems, rpcProblems, sampleProblems, shapeProblems, wordingProblems } from './rules/modules.ts';
import { fileProblems, groupProblems, referenceProblems, schemaProblems } from './rules/structure.ts';

/**
 * Checks an emitted Make app: Make's published schemas, the rules that they leave out, and, with a catalog,
 * whether the app says what the catalog says.
 * @param files of a generation; the app is where `makecomapp.json` stands.
 * @returns what is wrong, one line each; empty when all is well.
 */
export function validateMakeApp(files: GeneratedFile[], catalog?: Catalog): string[] {
	const app = openApp(files);
	const syntax = schemaProblems(app);
	// Rules read files that parse; what does not is said already.
	if (syntax.some((problem) => problem.includes('no valid JSON'))) return syntax;
	const rules = [
		fileProblems,
		referenceProblems,
		groupProblems,
		wordingProblems,
		shapeProblems,
		rpcProblems,
		outputProblems,
		sampleProblems,
		expressionProblems,
		parameterUseProblems,
		connectionProblems,
	];
	return [...syntax, ...rules.flatMap((rule) => rule(app)), ...(catalog ? catalogProblems(app, catalog) : [])];
}
