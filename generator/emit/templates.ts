import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import Handlebars from 'handlebars';
import type { GeneratedFile } from './generatedFile.ts';
import { registerHelpers } from './helpers.ts';

/** The templates and runtime files of one target: `templates/<target>/`. */
export interface Templates {
	/**
	 * Renders `templates/<target>/<name>.hbs` with a view.
	 * @throws Error naming the template when it is missing or the view lacks a value it asks for.
	 */
	render(name: string, view: object): string;
	/**
	 * Lists the files under `templates/<target>/<folder>/` that are copied as they are, sorted by path (relative to that
	 * folder).
	 */
	files(folder: string): GeneratedFile[];
}

/**
 * Opens the templates of a target.
 * @param root the `templates/` folder.
 * @param target name of the target's folder in it.
 */
export function openTemplates(root: string, target: string): Templates {
	const handlebars = Handlebars.create();
	registerHelpers(handlebars);
	const compiled = new Map<string, Handlebars.TemplateDelegate>();
	const base = join(root, target);
	return {
		render(name, view) {
			let template = compiled.get(name);
			if (!template) {
				const source = readFileSync(join(base, `${name}.hbs`), 'utf8');
				// strict: a misspelt name in a template throws, instead of printing nothing.
				template = handlebars.compile(source, { noEscape: true, strict: true });
				compiled.set(name, template);
			}
			try {
				return template(view);
			} catch (error) {
				throw new Error(`templates/${target}/${name}.hbs: ${error instanceof Error ? error.message : String(error)}`);
			}
		},
		files(folder) {
			const found = readdirSync(join(base, folder), { recursive: true, withFileTypes: true });
			return found
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.map((path) => ({
					path: posix.normalize(path.slice(join(base, folder).length + 1).replaceAll('\\', '/')),
					content: readFileSync(path, 'utf8'),
				}))
				.sort((a, b) => (a.path < b.path ? -1 : 1));
		},
	};
}
