import { FUNCTIONS, nodesOf, parametersRead, readsWholeForm, stringsOf, VARIABLES } from '../iml/inspect.ts';
import type { Expression } from '../iml/parse.ts';
import { type Component, flatParameters, type MakeApp, rpcsNamed } from '../makeApp.ts';
import { allComponents } from './structure.ts';

const EVALUATED = ['communication', 'epoch'];
const FORMS = ['staticParams', 'mappableParams', 'params'];

/** Every expression parses, uses built-in functions and known variables, and avoids what Make reads otherwise. */
export function expressionProblems(app: MakeApp): string[] {
	const general: [string, unknown][] = [['general/base.iml.json', app.json('general/base.iml.json')]];
	const evaluated = allComponents(app.manifest).flatMap(([type, id, component]) =>
		EVALUATED.map((kind): [string, unknown] => [`${type} ${id} ${kind}`, app.code(component, kind)]),
	);
	const problems = [...general, ...evaluated].flatMap(([owner, value]) =>
		stringsOf(value).flatMap(({ where, text }) => textProblems(text).map((problem) => `${owner}${where}: ${problem}`)),
	);
	return [...problems, ...staticTextProblems(app)];
}

function textProblems(text: string): string[] {
	try {
		return nodesOf(text).flatMap((node) => nodeProblems(node, text));
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
}

function nodeProblems(node: Expression, text: string): string[] {
	switch (node.kind) {
		case 'call':
			return FUNCTIONS.has(node.name) ? [] : [`"${text}": unknown function ${node.name}`];
		case 'variable':
			return VARIABLES.has(node.name) ? [] : [`"${text}": unknown variable ${node.name}`];
		case 'index':
			return node.at.kind === 'literal' && node.at.value === 0 ? [`"${text}": arrays start at 1`] : [];
		case 'binary':
			return /^[=!]/.test(node.operator) && [node.left, node.right].some(isPageNumber)
				? [`"${text}": compares the page number strictly`]
				: [];
		default:
			return [];
	}
}

function isPageNumber(node: Expression): boolean {
	return node.kind === 'member' && node.name === 'page' && node.of.kind === 'variable' && node.of.name === 'pagination';
}

/** Forms and interfaces are not evaluated: braces would be shown as they are. */
function staticTextProblems(app: MakeApp): string[] {
	return allComponents(app.manifest).flatMap(([type, id, component]) =>
		[...FORMS, 'interface'].flatMap((kind) =>
			stringsOf(app.code(component, kind)).flatMap(({ where, text }) =>
				text.includes('{{') ? [`${type} ${id} ${kind}${where}: an expression`] : [],
			),
		),
	);
}

/** What a form asks for is what the communication reads. */
export function parameterUseProblems(app: MakeApp): string[] {
	return allComponents(app.manifest).flatMap(([type, id, component]) => {
		const declared = declaredNames(app, component);
		const evaluated = EVALUATED.map((kind) => app.code(component, kind));
		const readsAll = readsWholeForm(evaluated);
		const read = parametersRead(evaluated);
		const handedOn = new Set(rpcNeeds(app, component));
		const unread = type === 'connection' ? ['clientId', 'clientSecret', 'accessToken', 'locationId', 'scopes'] : [];
		return [
			...declared.filter((name, index) => declared.indexOf(name) !== index).map((name) => `${type} ${id}: ${name} is declared twice`),
			...[...read].filter((name) => !declared.includes(name)).map((name) => `${type} ${id}: parameters.${name} is not declared`),
			...declared
				.filter((name) => !readsAll && !read.has(name) && !handedOn.has(name) && !unread.includes(name))
				.map((name) => `${type} ${id}: ${name} is never sent`),
			...[...handedOn]
				.filter((name) => !declared.includes(name))
				.map((name) => `${type} ${id}: a dropdown needs ${name}, which is not declared`),
		];
	});
}

function declaredNames(app: MakeApp, component: Component): string[] {
	return FORMS.flatMap((kind) => flatParameters(app.parameters(component, kind))).map(({ name }) => name ?? '');
}

function rpcNeeds(app: MakeApp, component: Component): string[] {
	const rpcs = app.manifest.components.rpc ?? {};
	return FORMS.flatMap((kind) => rpcsNamed(app.parameters(component, kind))).flatMap((id) => {
		const rpc = rpcs[id];
		return rpc ? [...parametersRead(app.code(rpc, 'communication'))] : [];
	});
}
