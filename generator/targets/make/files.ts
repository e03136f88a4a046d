import type { JsonValue } from '../../contract/json.ts';
import type { GeneratedFile } from '../../emit/target.ts';

/** Makes a code file (`*.iml.json`), indented with tabs. */
export function codeFile(path: string, value: JsonValue): GeneratedFile {
	return { path, content: `${JSON.stringify(value, null, '\t')}\n` };
}

/** Makes `makecomapp.json` or `groups.json` in the layout of the Make Apps editor, so that its changes stay small. */
export function editorFile(path: string, value: JsonValue): GeneratedFile {
	return { path, content: `${JSON.stringify(value, null, 4)}\n` };
}
