import type { GeneratedFile, Target, TargetContext } from '../../emit/target.ts';
import { type AppPlan, planApp } from './app.ts';
import { baseFile } from './base.ts';
import { codeFile, editorFile } from './files.ts';
import { type CodeFiles, connectionFiles, deployRequests, manifestOf, moduleFiles, rpcFiles } from './manifest.ts';
import type { ModulePlan } from './module.ts';
import { originsOf } from './origins.ts';

const FOLDER = 'connectors/make';
/** Requests that the Make Apps editor sends in a minute: 60 to 120, as the plan of the account allows. */
const SLOW = 60;
const FAST = 120;

/** The target `make`: a local app project, which the Make Apps editor deploys. */
export const target: Target = {
	name: 'make',
	summary: 'Make app: modules, triggers and dropdowns, for the Make Apps editor',
	folder: FOLDER,
	emit(context) {
		const plan = planApp(context.catalog);
		for (const [reason, titles] of byReason(plan.unwatched)) context.warn(`no polling trigger, as ${reason}: ${titles.join(', ')}.`);
		for (const { title, reason } of plan.unsent) context.warn(`${title} gets no module, as ${reason}.`);
		return filesOf(plan, context).map((file) => ({ ...file, path: `${FOLDER}/${file.path}` }));
	},
};

/** Groups titles by reason, so that one line reports all of them. */
function byReason(exclusions: AppPlan['unwatched']): Map<string, string[]> {
	const titles = new Map<string, string[]>();
	for (const { title, reason } of exclusions) titles.set(reason, [...(titles.get(reason) ?? []), title]);
	return titles;
}

function filesOf(plan: AppPlan, context: TargetContext): GeneratedFile[] {
	const origins = originsOf(context.existing(`${FOLDER}/makecomapp.json`), (message) => context.warn(message));
	const components = [...plan.connections.map(connectionFiles), ...plan.modules.map(moduleFiles), ...plan.rpcs.map(rpcFiles)];
	return [
		editorFile('makecomapp.json', manifestOf(plan, origins)),
		{ path: 'README.md', content: context.templates.render('README.md', readmeView(plan, context)) },
		{ path: '.gitignore', content: context.templates.render('gitignore', {}) },
		codeFile('general/base.iml.json', baseFile(plan.platform)),
		editorFile(
			'modules/groups.json',
			plan.groups.map(({ label, modules }) => ({ label, modules: modules.map(({ id }) => id) })),
		),
		...components.flatMap(writtenFiles),
	];
}

function writtenFiles(files: CodeFiles): GeneratedFile[] {
	return Object.values(files).flatMap((file) => (file ? [codeFile(file.path, file.content)] : []));
}

function readmeView(plan: AppPlan, { catalog }: TargetContext): object {
	const requests = deployRequests(plan);
	const count = (moduleType: string): number => plan.modules.filter((module) => module.moduleType === moduleType).length;
	return {
		title: catalog.title,
		baseUrl: plan.platform.baseUrl,
		moduleCount: plan.modules.length,
		triggerCount: count('trigger'),
		searchCount: count('search'),
		actionCount: count('action'),
		rpcCount: plan.rpcs.length,
		requests,
		fastMinutes: Math.ceil(requests / FAST),
		slowMinutes: Math.ceil(requests / SLOW),
		defaultScopes: plan.connections.flatMap(({ defaultScope }) => defaultScope ?? []),
		groups: plan.groups.map(({ label, modules }) => ({
			label,
			modules: modules.map((module) => ({ label: tableCell(module.label), description: tableCell(module.description) })),
		})),
		unsorted: plan.modules.filter(readsAllPages).map(({ label }) => label),
		unwatched: plan.unwatched,
		unsent: plan.unsent,
	};
}

/** Tells whether a trigger must read the whole list on each poll. */
function readsAllPages({ communication }: ModulePlan): boolean {
	return JSON.stringify(communication).includes('"order":"unordered"') && communication.pagination !== undefined;
}

/** Escapes text so that it does not end a cell of a Markdown table. */
function tableCell(text: string): string {
	return text.replaceAll('|', '\\|');
}
