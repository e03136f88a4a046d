import { compactLiteral } from '../../emit/literals.ts';
import type { GeneratedFile, Target, TargetContext } from '../../emit/target.ts';
import { type AppPlan, planApp } from './app.ts';
import { manifestView } from './manifest.ts';
import { dropdownView, entryView, indexView, type PlacedFile, readmeView } from './views.ts';

const FOLDER = 'connectors/zapier';

/** The target `zapier`: a project for the Zapier CLI, with triggers, searches and creates over one tested runtime. */
export const target: Target = {
	name: 'zapier',
	summary: 'the Zapier app, a project for the Zapier CLI (connectors/zapier)',
	folder: FOLDER,
	emit(context) {
		const plan = planApp(context.catalog);
		for (const { title, reason } of plan.left) context.warn(`${title} is left out, as ${reason}.`);
		return [...projectFiles(plan, context), ...sourceFiles(plan, context)].map((file) => ({ ...file, path: `${FOLDER}/${file.path}` }));
	},
};

function projectFiles(plan: AppPlan, { catalog, templates }: TargetContext): GeneratedFile[] {
	const manifest = manifestView(catalog);
	const files = templates.files('project').map(({ path, content }) => ({ path: path.replace(/^dot-/, '.'), content }));
	return [
		{ path: 'package.json', content: templates.render('package.json', manifest) },
		{ path: 'README.md', content: templates.render('README.md', readmeView(plan, catalog, manifest.version)) },
		{ path: 'src/settings.ts', content: templates.render('settings.ts', { settings: compactLiteral(plan.settings) }) },
		{ path: 'src/index.ts', content: templates.render('index.ts', { ...manifest, title: catalog.title }) },
		...files,
		...templates.files('runtime').map(({ path, content }) => ({ path: `src/runtime/${path}`, content })),
	];
}

function sourceFiles(plan: AppPlan, { templates }: TargetContext): GeneratedFile[] {
	const { trigger, search, create } = plan.entries;
	const triggers = [
		...trigger.map((entry) => placed(entry, templates.render('trigger.ts', entryView(entry)))),
		...plan.dropdowns.map((dropdown) => {
			const view = dropdownView(dropdown);
			return placed({ key: dropdown.key, constant: view.constant }, templates.render('dropdown.ts', view));
		}),
	];
	const searches = search.map((entry) => placed(entry, templates.render('search.ts', entryView(entry))));
	const creates = create.map((entry) => placed(entry, templates.render('create.ts', entryView(entry))));
	const folders: [string, PlacedFile[]][] = [
		['triggers', triggers],
		['searches', searches],
		['creates', creates],
	];
	return [
		...folders.flatMap(([folder, files]) => [
			{ path: `src/${folder}/index.ts`, content: templates.render('folder.ts', indexView(folder, files)) },
			...files.map(({ key, content }) => ({ path: `src/${folder}/${key}.ts`, content })),
		]),
		{ path: 'src/searchOrCreates.ts', content: templates.render('searchOrCreates.ts', { pairs: compactLiteral(pairsOf(plan)) }) },
	];
}

function placed({ key, constant }: { key: string; constant: string }, content: string): PlacedFile {
	return { key, constant, content };
}

function pairsOf({ pairs }: AppPlan): object {
	return Object.fromEntries(
		pairs.map(({ key, label, description, create }) => [key, { key, display: { label, description }, search: key, create }]),
	);
}
