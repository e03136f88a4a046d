import { inlineLiteral, propertyKey, stringLiteral } from '../../emit/literals.ts';
import type { GeneratedFile, Target, TargetContext } from '../../emit/target.ts';
import { uniqueNames } from '../../words/unique.ts';
import { callDocumentation } from './documentation.ts';
import { manifestView } from './manifest.ts';
import { callShape, operationInfo } from './operationInfo.ts';
import { type PlannedCategory, type PlannedOperation, planClient, planPaths } from './plan.ts';
import { readmeView } from './readme.ts';
import { subsetDocument } from './subset.ts';
import { type EmittedTypes, emitTypes, mentions } from './types.ts';

const FOLDER = 'clients/typescript';

/** The target `typescript`: the npm package `ghl-connect-client`, with typed calls by name and by path over one core. */
export const target: Target = {
	name: 'typescript',
	summary: 'the TypeScript client, an npm package (clients/typescript)',
	folder: FOLDER,
	emit(context) {
		const { catalog, templates } = context;
		const categories = planClient(catalog);
		const render = (path: string, template: string, view: object): GeneratedFile => ({ path, content: templates.render(template, view) });
		const files = [
			render('package.json', 'package.json', manifestView(catalog, categories)),
			render('README.md', 'README.md', readmeView(catalog, categories)),
			render('src/core.ts', 'core.ts', { baseUrl: catalog.baseUrl }),
			render('src/index.ts', 'index.ts', {
				title: catalog.title,
				categories: categories.map(({ category, names }) => ({ ...names, name: category.name })),
			}),
			render('src/paths.ts', 'paths.ts', pathsView(categories)),
			...categories.flatMap((category) => categoryFiles(category, context)),
			...templates.files('runtime').map((file) => ({ ...file, path: `src/runtime/${file.path}` })),
			...templates.files('package'),
		];
		return files.map((file) => ({ ...file, path: `${FOLDER}/${file.path}` }));
	},
};

function categoryFiles(planned: PlannedCategory, { document, templates }: TargetContext): GeneratedFile[] {
	const { names, operations } = planned;
	const subset = subsetDocument(
		document,
		operations.map(({ operation }) => operation),
	);
	const types = emitTypes(subset);
	const folder = `src/${names.folder}`;
	return [
		{ path: `${folder}/index.ts`, content: templates.render('category.ts', categoryView(planned, types.components !== null)) },
		...(types.components === null
			? []
			: [{ path: `${folder}/schema.ts`, content: templates.render('schema.ts', schemaView(planned, types)) }]),
		...operations.map((operation) => ({
			path: `${folder}/operations/${operation.names.file}.ts`,
			content: templates.render('operation.ts', operationView(operation, types)),
		})),
	];
}

function categoryView({ category, names, operations }: PlannedCategory, hasComponents: boolean): object {
	return {
		...names,
		name: category.name,
		description: category.description,
		calls: operations.map(({ names: operation }) => {
			const { key, constant } = operation;
			return { ...operation, entry: key === constant ? key : `${propertyKey(key)}: ${constant}` };
		}),
		hasComponents,
	};
}

function schemaView({ category }: PlannedCategory, types: EmittedTypes): object {
	const components = types.components ?? '';
	return { name: category.name, components, needsWithRequired: mentions(components, 'WithRequired') };
}

function operationView({ operation, names }: PlannedOperation, types: EmittedTypes): object {
	const source = types.operations.get(operation.operationId);
	if (source === undefined) throw new Error(`${operation.operationId}: the document has no ${operation.method} ${operation.path}.`);
	const inputTypes = [
		'Input',
		'Output',
		...(operation.paging ? ['RecordAt'] : []),
		...(mentions(source, 'WithRequired') ? ['WithRequired'] : []),
	];
	return {
		...names,
		property: propertyKey(names.key),
		index: stringLiteral(names.key),
		method: operation.method.toUpperCase(),
		path: operation.path,
		types: source,
		needsComponents: mentions(source, 'components'),
		inputTypes,
		documentation: callDocumentation(operation),
		shape: shapeArgument(callShape(operation, false)),
		paging: operation.paging ? { list: stringLiteral(operation.response.path), shape: shapeArgument(callShape(operation, true)) } : null,
		info: operationInfo(operation),
	};
}

/** Writes a shape as the second type argument of `Input`; nothing when it is empty. */
function shapeArgument(shape: object): string {
	const literal = inlineLiteral(shape);
	return literal === '{}' ? '' : `, ${literal}`;
}

function pathsView(categories: readonly PlannedCategory[]): object {
	const imports = categories.flatMap(({ names: { folder }, operations }) => {
		return operations.map(({ names }) => ({ folder, file: names.file, type: names.type }));
	});
	// Operations of two categories can have the same name.
	const types = uniqueNames(
		imports.map(({ type }) => type),
		{ identity: (type) => type },
	);
	const aliases = new Map(imports.map(({ folder, file }, index) => [`${folder}/${file}`, types[index] ?? '']));
	const named = <T extends { folder: string; file: string; type: string }>(item: T) => ({
		...item,
		alias: aliases.get(`${item.folder}/${item.file}`) ?? item.type,
	});
	return {
		imports: imports.map(named).map((item) => ({ ...item, aliased: item.alias !== item.type })),
		paths: planPaths(categories).map(({ path, methods }) => ({ key: propertyKey(path), methods: methods.map(named) })),
	};
}
