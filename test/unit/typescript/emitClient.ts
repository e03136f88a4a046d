import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { buildCatalog } from '../../../generator/catalog/build.ts';
import type { Catalog } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import { openTemplates } from '../../../generator/emit/templates.ts';
import { lintSpec } from '../../../generator/lint/lint.ts';
import { packageRoot } from '../../../generator/packageRoot.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { target } from '../../../generator/targets/typescript/index.ts';

/** Emitted files by path inside the package. */
export type Package = Map<string, string>;

/** Where the package pretends to lie: inside the repository, so that it finds openapi-fetch. */
export const ROOT = join(packageRoot, 'virtual-client');

/** The client of a document, which `change` may alter first. */
export async function emitClient(file: string, change: (document: OpenApiDocument) => void = () => {}): Promise<Package> {
	const spec = loadSpec(file);
	lintSpec(spec);
	change(spec.document);
	return emitPackage(buildCatalog(spec.document), spec.document);
}

async function emitPackage(catalog: Catalog, document: OpenApiDocument): Promise<Package> {
	const files = await target.emit({
		catalog,
		document,
		story: {},
		templates: openTemplates(join(packageRoot, 'templates'), 'typescript'),
		existing: () => undefined,
		warn: () => {},
	});
	return new Map(files.map(({ path, content }) => [path.replace('clients/typescript/', ''), String(content)]));
}

/** Errors that TypeScript finds in a package with its own tsconfig.json, as `file:line message`. */
export function typeErrors(files: Package): string[] {
	const virtual = new Map([...files].map(([path, content]) => [join(ROOT, path), content]));
	const config = ts.parseConfigFileTextToJson('tsconfig.json', files.get('tsconfig.json') ?? '').config as { compilerOptions: object };
	const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: ['node'], skipLibCheck: true }, ROOT);
	const host = ts.createCompilerHost(options);
	const folders = new Set([...virtual.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))));
	const { fileExists, readFile, directoryExists, getSourceFile } = host;
	host.getCurrentDirectory = () => ROOT;
	host.fileExists = (path) => virtual.has(path) || fileExists(path);
	host.readFile = (path) => virtual.get(path) ?? readFile(path);
	host.directoryExists = (path) => folders.has(path) || path === ROOT || (directoryExists?.(path) ?? false);
	host.getSourceFile = (path, languageVersion, ...rest) => {
		const content = virtual.get(path);
		return content === undefined ? getSourceFile(path, languageVersion, ...rest) : ts.createSourceFile(path, content, languageVersion);
	};
	const program = ts.createProgram({
		rootNames: [...virtual.keys()].filter((path) => path.endsWith('.ts')),
		options: { ...options, noEmit: true, rootDir: join(ROOT, 'src'), configFilePath: join(ROOT, 'tsconfig.json') },
		host,
	});
	return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
		const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
		return `${file?.fileName.replace(`${ROOT}/`, '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
	});
}

/** All TypeScript in the README as one module. */
export function readmeSnippets(files: Package): string {
	return [...(files.get('README.md') ?? '').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? '').join('\n');
}

/** The same file as it lies in `templates/typescript/`. */
export function templateFile(path: string): string {
	return readFileSync(join(packageRoot, 'templates/typescript', path), 'utf8');
}
