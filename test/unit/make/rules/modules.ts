import { stringsOf } from '../iml/inspect.ts';
import { asCode, type Component, flatParameters, type MakeApp, type Parameter } from '../makeApp.ts';

/** Labels and descriptions read as Make's do. */
export function wordingProblems({ manifest }: MakeApp): string[] {
	const modules = modulesOf(manifest);
	const labels = modules.map(([, { label }]) => (label ?? '').toLowerCase());
	return modules.flatMap(([id, { label = '', description = '', moduleType }]) => {
		const problems: string[] = [];
		if (!/^[A-Z][a-z]+ \S/.test(label)) problems.push(`the label "${label}" is no verb with an item`);
		// Abbreviations apart, sentence case has one capital letter.
		if (
			label
				.split(' ')
				.slice(1)
				.some((word) => /^[A-Z][a-z]+$/.test(word) && word !== 'OAuth')
		)
			problems.push(`the label "${label}" is not in sentence case`);
		if (labels.filter((other) => other === label.toLowerCase()).length > 1) problems.push(`the label "${label}" is not unique`);
		if (!/[^.]\.$/.test(description)) problems.push(`the description "${description}" does not end with a period`);
		if (moduleType === 'trigger' && !label.startsWith('Watch '))
			problems.push(`the label "${label}" of a trigger does not start with Watch`);
		if (moduleType === 'trigger' && !description.startsWith('Triggers when'))
			problems.push(`"${description}" does not start with "Triggers when"`);
		return problems.map((problem) => `module ${id}: ${problem}`);
	});
}

/** Each type of module has the shape that the type is for. */
export function shapeProblems(app: MakeApp): string[] {
	const modules = modulesOf(app.manifest);
	const universal = modules.filter(([, { moduleType }]) => moduleType === 'universal');
	const problems = universal.length === 1 ? [] : [`there are ${universal.length} universal modules`];
	for (const [id, module] of modules) {
		const found = SHAPES[module.moduleType ?? '']?.(app, module) ?? [`has the unknown type ${module.moduleType}`];
		problems.push(...found.map((problem) => `module ${id}: ${problem}`));
	}
	return problems;
}

type Shape = (app: MakeApp, module: Component) => string[];

const SHAPES: Record<string, Shape> = { action: actionShape, search: searchShape, trigger: triggerShape, universal: universalShape };

function actionShape(app: MakeApp, module: Component): string[] {
	const problems: string[] = [];
	const communication = app.directives(module, 'communication');
	const response = asCode(communication.response);
	for (const directive of ['iterate', 'limit', 'trigger']) if (directive in response) problems.push(`an action has ${directive}`);
	if ('pagination' in communication) problems.push('an action has pagination');
	if (!('output' in response)) problems.push('has no output');
	if (!['create', 'read', 'update', 'delete'].includes(module.actionCrud ?? '')) problems.push('an action has no actionCrud');
	if (app.parameters(module, 'staticParams').length > 0) problems.push('an action has static parameters');
	if (module.actionCrud !== 'create') {
		const dropdowns = flatParameters(app.parameters(module, 'mappableParams')).filter(fromRpc);
		problems.push(...dropdowns.filter(({ mode }) => mode !== 'edit').map(({ name }) => `${name} lacks mode edit`));
	}
	return problems;
}

function searchShape(app: MakeApp, module: Component): string[] {
	const response = asCode(app.directives(module, 'communication').response);
	const parameters = app.parameters(module, 'mappableParams');
	const problems = [...listProblems(response), ...limitProblems(parameters)];
	const limit = parameters.at(-1);
	if (limit?.default !== 10) problems.push('its limit is not 10 by default');
	if (module.actionCrud) problems.push('a search has an actionCrud');
	return problems;
}

function triggerShape(app: MakeApp, module: Component): string[] {
	const response = asCode(app.directives(module, 'communication').response);
	const trigger = asCode(response.trigger);
	const parameters = app.parameters(module, 'staticParams');
	const problems = limitProblems(parameters);
	if (parameters.at(-1)?.required !== true) problems.push('its limit is not required');
	if (app.parameters(module, 'mappableParams').length > 0) problems.push('a trigger has mappable parameters');
	if (response.limit !== '{{parameters.limit}}') problems.push('does not use its limit');
	if (trigger.type !== 'date') problems.push('does not go by date');
	for (const key of ['id', 'date']) if (!String(trigger[key] ?? '').startsWith('{{')) problems.push(`its trigger has no ${key}`);
	if (!/^\{\{parseDate\(/.test(String(trigger.date))) problems.push('its date is no Make date');
	if (!['asc', 'desc', 'unordered'].includes(String(trigger.order))) problems.push('its trigger has no order');
	const epoch = asCode(app.directives(module, 'epoch').response);
	if (!(Number(epoch.limit) <= 300)) problems.push('its epoch is not limited to 300');
	for (const key of ['label', 'date']) if (!(key in asCode(epoch.output))) problems.push(`its epoch has no ${key}`);
	if (asCode(epoch.output).date !== trigger.date) problems.push('its epoch goes by another date');
	return problems;
}

function universalShape(app: MakeApp, module: Component): string[] {
	const communication = app.directives(module, 'communication');
	const problems = module.label === 'Make an API call' ? [] : ['is not called "Make an API call"'];
	if (!/^\/\{\{parameters\.\w+\}\}$/.test(String(communication.url))) problems.push('its url could leave the host');
	return problems;
}

function listProblems(response: Record<string, unknown>): string[] {
	const problems: string[] = [];
	if (response.limit !== '{{parameters.limit}}') problems.push('does not use its limit');
	if (!/^\{\{body/.test(String(response.iterate))) problems.push('does not iterate');
	if (!('output' in response)) problems.push('has no output');
	return problems;
}

function limitProblems(parameters: Parameter[]): string[] {
	const limit = parameters.at(-1);
	if (limit?.name !== 'limit' || limit.type !== 'uinteger') return ['its last parameter is not the limit'];
	return limit.advanced ? ['its limit is advanced'] : [];
}

function fromRpc({ options }: Parameter): boolean {
	return stringsOf(options).some(({ text }) => text.startsWith('rpc://'));
}

/** Dropdowns list so many records at most, each with a label and a value. */
export function rpcProblems(app: MakeApp): string[] {
	return Object.entries(app.manifest.components.rpc ?? {}).flatMap(([id, rpc]) => {
		const response = asCode(app.directives(rpc, 'communication').response);
		const problems: string[] = [];
		if (!(Number(response.limit) <= 500)) problems.push('is not limited');
		if (!('iterate' in response)) problems.push('does not iterate');
		if (Object.keys(asCode(response.output)).sort().join() !== 'label,value') problems.push('does not give label and value');
		return problems.map((problem) => `rpc ${id}: ${problem}`);
	});
}

/** What a module puts out, its interface describes; what it puts out field by field is all of it. */
export function outputProblems(app: MakeApp): string[] {
	return modulesOf(app.manifest).flatMap(([id, module]) => {
		const output = asCode(app.directives(module, 'communication').response).output;
		if (typeof output === 'string') return [];
		const described = app.parameters(module, 'interface').map(({ name }) => name ?? '');
		const written = Object.keys(asCode(output));
		const unknown = written.filter((name) => name !== '{{...}}' && !described.includes(name));
		const missing = written.includes('{{...}}') ? [] : described.filter((name) => !written.includes(name));
		return [
			...unknown.map((name) => `module ${id}: the interface lacks ${name}`),
			...missing.map((name) => `module ${id}: never puts out ${name}`),
		];
	});
}

/** An example shows fields that the interface describes, and of its types. */
export function sampleProblems(app: MakeApp): string[] {
	return modulesOf(app.manifest).flatMap(([id, module]) =>
		compareSample(app.directives(module, 'samples'), app.parameters(module, 'interface'), `module ${id}: sample`),
	);
}

function compareSample(sample: Record<string, unknown>, fields: Parameter[], where: string): string[] {
	return Object.entries(sample).flatMap(([name, value]) => {
		const field = fields.find((candidate) => candidate.name === name);
		return field ? compareValue(value, field, `${where}/${name}`) : [`${where}/${name} is not in the interface`];
	});
}

function compareValue(value: unknown, field: Parameter, where: string): string[] {
	if (value === null || field.type === 'any' || field.type === 'buffer') return [];
	if (!TYPE_CHECKS[field.type]?.(value)) return [`${where} is no ${field.type}`];
	if (Array.isArray(value)) {
		const { spec } = field;
		return spec && !Array.isArray(spec) ? value.flatMap((item, index) => compareValue(item, spec, `${where}/${index}`)) : [];
	}
	return field.type === 'collection' && Array.isArray(field.spec) ? compareSample(asCode(value), field.spec, where) : [];
}

const isText = (value: unknown): boolean => typeof value === 'string';
const TYPE_CHECKS: Record<string, (value: unknown) => boolean> = {
	text: isText,
	email: isText,
	url: isText,
	date: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
	number: (value) => typeof value === 'number',
	integer: (value) => Number.isInteger(value),
	uinteger: (value) => Number.isInteger(value) && Number(value) >= 0,
	boolean: (value) => typeof value === 'boolean',
	array: Array.isArray,
	collection: (value) => typeof value === 'object' && !Array.isArray(value),
};

/** All modules by id. */
export function modulesOf(manifest: MakeApp['manifest']): [id: string, module: Component][] {
	return Object.entries(manifest.components.module ?? {});
}
