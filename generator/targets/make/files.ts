import type { JsonValue } from '../../contract/json.ts';
import type { GeneratedFile } from '../../emit/target.ts';

/** A code file (`*.iml.json`), laid out with tabs. */
export function codeFile(path: string, value: JsonValue): GeneratedFile {
	return { path, content: `${JSON.stringify(value, null, '\t')}\n` };
}

/** `makecomapp.json` and `groups.json`, laid out as the Make Apps editor writes them, so that its changes stay small. */
export function editorFile(path: string, value: JsonValue): GeneratedFile {
	return { path, content: `${JSON.stringify(value, null, 4)}\n` };
}
