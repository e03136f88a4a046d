import { applyEdits, modify } from 'jsonc-parser';
import type { Change } from '../../spec/change.ts';

/** Makes one change in the text of a JSON file, in the indentation of that file. */
export function editJson(text: string, change: Change): string {
	const [, indent = '\t'] = /\n([ \t]+)/.exec(text) ?? [];
	const { kind, at } = change;
	const edits = modify(text, [...at], kind === 'remove' ? undefined : change.value, {
		isArrayInsertion: kind === 'insert',
		formattingOptions: {
			insertSpaces: !indent.startsWith('\t'),
			tabSize: indent.startsWith('\t') ? 1 : indent.length,
			eol: text.includes('\r\n') ? '\r\n' : '\n',
		},
		...(kind === 'set' && change.before !== undefined ? { getInsertionIndex: indexOf(change.before) } : {}),
	});
	return applyEdits(text, edits);
}

function indexOf(before: string): (keys: string[]) => number {
	return (keys) => {
		const index = keys.indexOf(before);
		return index < 0 ? keys.length : index;
	};
}
