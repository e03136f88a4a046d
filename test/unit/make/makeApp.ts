import { type ParseError, parse } from 'jsonc-parser';
import type { GeneratedFile } from '../../../generator/emit/target.ts';

/** A parameter or interface item, as far as the rules look at it. */
export interface Parameter {
	name?: string;
	type: string;
	label?: string;
	required?: boolean;
	advanced?: boolean;
	default?: unknown;
	mode?: string;
	options?: unknown;
	spec?: Parameter | Parameter[];
	nested?: Parameter[];
}

export interface Component {
	label?: string;
	description?: string;
	connectionType?: string;
	moduleType?: string;
	actionCrud?: string;
	connection?: string | null;
	altConnection?: string | null;
	codeFiles: Record<string, string | null>;
}

export interface Manifest {
	fileVersion: number;
	generalCodeFiles: Record<string, string | null>;
	components: Record<string, Record<string, Component>>;
	origins: Record<string, unknown>[];
}

export type Code = Record<string, unknown>;

/** An emitted app, opened. Paths are relative to its own folder. */
export interface MakeApp {
	files: Map<string, string>;
	manifest: Manifest;
	/** The parsed content of a component's code file; undefined when it has none. */
	code(component: Component, kind: string): unknown;
	/** The same as an object. */
	directives(component: Component, kind: string): Code;
	/** The same as a list of parameters. */
	parameters(component: Component, kind: string): Parameter[];
	/** The parsed content of a file; undefined when it is not there. */
	json(path: string): unknown;
}

/** Opens the app among the files of a generation: the folder in which `makecomapp.json` stands. */
export function openApp(generated: GeneratedFile[]): MakeApp {
	const manifestPath = generated.find(({ path }) => path.endsWith('makecomapp.json'))?.path;
	if (manifestPath === undefined) throw new Error('There is no makecomapp.json among the files.');
	const folder = manifestPath.slice(0, -'makecomapp.json'.length);
	const files = new Map(
		generated.filter(({ path }) => path.startsWith(folder)).map(({ path, content }) => [path.slice(folder.length), String(content)]),
	);
	const json = (path: string): unknown => {
		const text = files.get(path);
		return text === undefined ? undefined : parseJsonc(text);
	};
	const code = (component: Component, kind: string): unknown => {
		const path = component.codeFiles[kind];
		return path ? json(path) : undefined;
	};
	return {
		files,
		manifest: JSON.parse(files.get('makecomapp.json') ?? '') as Manifest,
		json,
		code,
		directives: (component, kind) => asCode(code(component, kind)),
		parameters: (component, kind) => {
			const value = code(component, kind);
			return Array.isArray(value) ? (value as Parameter[]) : [];
		},
	};
}

/** A value as an object; an empty one when it is none. */
export function asCode(value: unknown): Code {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Code) : {};
}

/**
 * JSON with comments and without trailing commas, as `*.iml.json` files are.
 * @throws Error when it is not.
 */
export function parseJsonc(text: string): unknown {
	const errors: ParseError[] = [];
	const value: unknown = parse(text, errors, { allowTrailingComma: false });
	if (errors.length > 0) throw new Error(`no valid JSON at character ${errors[0]?.offset}`);
	return value;
}

/** The parameters of a form with those nested in dropdowns, each after its parent. */
export function flatParameters(parameters: Parameter[]): Parameter[] {
	return parameters.flatMap((parameter) => {
		const { nested } = asCode(parameter.options);
		return [parameter, ...flatParameters(Array.isArray(nested) ? (nested as Parameter[]) : []), ...flatParameters(parameter.nested ?? [])];
	});
}

/** Remote procedures that a form's dropdowns name. */
export function rpcsNamed(parameters: Parameter[]): string[] {
	return flatParameters(parameters).flatMap(({ options }) => {
		const store = typeof options === 'string' ? options : asCode(options).store;
		return typeof store === 'string' && store.startsWith('rpc://') ? [store.slice('rpc://'.length).split('?')[0] ?? ''] : [];
	});
}
