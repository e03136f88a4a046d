import type { Catalog, Field, InputField, Operation } from '../../../../generator/contract/catalog.ts';
import { nodesOf, parametersRead, stringsOf } from '../iml/inspect.ts';
import { asCode, type Code, type Component, flatParameters, type MakeApp, type Parameter } from '../makeApp.ts';
import { modulesOf } from './modules.ts';

/** Methods that Make cannot send; operations with them have no module. */
const EXCLUDED = new Set(['head', 'options', 'trace']);

/** The modules of an operation, found by what they send. */
export function modulesFor(app: MakeApp, operation: Operation): [id: string, module: Component][] {
	return modulesOf(app.manifest).filter(([, module]) => {
		const { url, method } = app.directives(module, 'communication');
		return method === operation.method.toUpperCase() && samePath(String(url), operation.path);
	});
}

function samePath(url: string, template: string): boolean {
	const placeholder = '\u0000';
	return url.replace(/\{\{[^}]*\}\}/g, placeholder) === template.replace(/\{[^}]*\}/g, placeholder);
}

/** What the app says of each operation is what the catalog says. */
export function catalogProblems(app: MakeApp, catalog: Catalog): string[] {
	return catalog.operations
		.filter(({ method }) => !EXCLUDED.has(method))
		.flatMap((operation) => operationProblems(app, operation).map((problem) => `operation ${operation.operationId}: ${problem}`));
}

function operationProblems(app: MakeApp, operation: Operation): string[] {
	const modules = modulesFor(app, operation);
	const plain = modules.filter(([, { moduleType }]) => moduleType === 'action' || moduleType === 'search');
	if (plain.length === 0) return ['has no module'];
	return modules.flatMap(([id, module]) => moduleProblems(app, module, operation).map((problem) => `${id} ${problem}`));
}

function moduleProblems(app: MakeApp, module: Component, operation: Operation): string[] {
	const problems: string[] = [];
	const isListing = operation.response.shape === 'list';
	if (module.moduleType === 'search' && !isListing) problems.push('is a search, but gets no list');
	if (module.moduleType === 'action' && isListing) problems.push('is an action, but gets a list');
	const version = versionSent(app, module);
	if (operation.version !== null && version !== operation.version) problems.push(`sends the version ${version}, not ${operation.version}`);
	const scope = stringsOf(app.code(module, 'scope')).map(({ text }) => text);
	if (scope.join() !== operation.scopes.join()) problems.push(`has the scopes ${scope.join(', ')}`);
	const ownCrud = ['create', 'read', 'update', 'delete'].includes(operation.role) ? operation.role : undefined;
	if (module.moduleType === 'action' && ownCrud && module.actionCrud !== ownCrud)
		problems.push(`does ${module.actionCrud}, not ${ownCrud}`);
	return [
		...problems,
		...inputProblems(app, module, operation),
		...pageProblems(app, module, operation),
		...outputProblems(app, module, operation),
	];
}

function versionSent(app: MakeApp, module: Component): unknown {
	const base = asCode(asCode(app.json('general/base.iml.json')).headers);
	return asCode(app.directives(module, 'communication').headers).version ?? base.version;
}

/** Every input is sent; people are asked for it, the connection knows it, or the paging fills it. */
function inputProblems(app: MakeApp, module: Component, operation: Operation): string[] {
	const communication = app.directives(module, 'communication');
	const form = flatParameters([...app.parameters(module, 'staticParams'), ...app.parameters(module, 'mappableParams')]);
	const isListing = operation.response.shape === 'list';
	return [...operation.parameters, ...(operation.body?.fields ?? [])].flatMap((input) => {
		if (isListing && input.paging) return [];
		const sent = sentFor(communication, input, operation);
		if (sent === undefined) return [`does not send ${input.name}`];
		if (input.connection) return JSON.stringify(sent).includes(`connection.${input.connection}`) ? [] : [`asks for ${input.name}`];
		const parameter = form.find(({ name }) => parametersRead(sent).has(name ?? ''));
		// A trigger decides the order by itself.
		if (!parameter) return module.moduleType === 'trigger' && Array.isArray(sent) ? [] : [`does not ask for ${input.name}`];
		return [...requiredProblems(parameter, input), ...enumProblems(parameter, input)];
	});
}

function sentFor(communication: Code, input: InputField, operation: Operation): unknown {
	if (input.in === 'query') return asCode(communication.qs)[input.name];
	if (input.in === 'header') return asCode(communication.headers)[input.name];
	if (input.in === 'body') return asCode(communication.body)[input.name];
	const position = [...operation.path.matchAll(/\{([^}]*)\}/g)].findIndex((match) => match[1] === input.name);
	return [...String(communication.url).matchAll(/\{\{[^}]*\}\}/g)][position]?.[0];
}

function requiredProblems({ required = false, name }: Parameter, input: InputField): string[] {
	return required === input.required ? [] : [`${name} is ${required ? '' : 'not '}required, unlike ${input.name}`];
}

function enumProblems(parameter: Parameter, field: Field): string[] {
	const values = field.enum ?? (field.type === 'array' ? field.items?.enum : null);
	if (!values || typeof parameter.options === 'string') return [];
	const offered = Array.isArray(parameter.options) ? parameter.options.map((option) => asCode(option).value) : [];
	return values.every((value) => offered.includes(value)) ? [] : [`${parameter.name} does not offer every value`];
}

/** Lists come in the largest pages there are, and all of them. */
function pageProblems(app: MakeApp, module: Component, operation: Operation): string[] {
	const { paging } = operation;
	if (!paging || operation.response.shape !== 'list') return [];
	const communication = app.directives(module, 'communication');
	const problems: string[] = [];
	const size = paging.limit?.maximum;
	if (paging.limit && size) {
		const place = asCode(communication[paging.limit.in === 'body' ? 'body' : 'qs']);
		if (Number(place[paging.limit.name]) !== size) problems.push(`asks for pages of ${place[paging.limit.name]}, not ${size}`);
	}
	// Records can only be counted in pages of a known size.
	if (!paging.limit && paging.counter?.unit === 'record') return problems;
	const pagination = asCode(communication.pagination);
	for (const input of [...(paging.cursors ?? []), ...(paging.counter ? [paging.counter] : [])]) {
		const place = asCode(pagination[input.in === 'body' ? 'body' : 'qs']);
		const moves = stringsOf(place[input.name]).some(({ text }) => nodesOf(text).length > 0);
		if (!moves) problems.push(`does not page by ${input.name}`);
	}
	if (paging.limit?.in === 'body' || paging.counter?.in === 'body' || paging.cursors?.some((cursor) => cursor.in === 'body')) {
		const lost = Object.keys(asCode(communication.body)).filter((key) => !(key in asCode(pagination.body)));
		problems.push(...lost.map((key) => `loses ${key} on the second page`));
	}
	return problems;
}

/** The interface has the fields of the response, no more and no fewer, the nested ones included. */
function outputProblems(app: MakeApp, module: Component, operation: Operation): string[] {
	const { fields } = operation.response;
	return fields.length === 0 ? [] : compareFields(app.parameters(module, 'interface'), fields, 'interface');
}

function compareFields(items: Parameter[], fields: Field[], where: string): string[] {
	const names = items.map(({ name }) => name);
	const problems = fields.map(({ name }) => name).join() === names.join() ? [] : [`${where} has ${names.join(', ')}`];
	return [
		...problems,
		...fields.flatMap((field) => {
			const item = items.find(({ name }) => name === field.name);
			return item ? compareNested(item, field, `${where}/${field.name}`) : [];
		}),
	];
}

function compareNested(item: Parameter, field: Field, where: string): string[] {
	if (field.date !== null && where.split('/').length === 2 && !field.fields && !field.items)
		return item.type === 'date' ? [] : [`${where} is no date`];
	if (field.fields) return Array.isArray(item.spec) ? compareFields(item.spec, field.fields, where) : [`${where} has no fields`];
	if (field.type === 'array' && field.items)
		return item.spec && !Array.isArray(item.spec) ? compareNested(item.spec, field.items, `${where}/items`) : [`${where} has no items`];
	return [];
}
