import { isMap, isNode, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

export type Collection = YAMLMap | YAMLSeq;

/** The text of a file, which finds places in it. */
export class YamlText {
	readonly #text: string;
	readonly eol: string;

	constructor(text: string, eol: string) {
		this.#text = text;
		this.eol = eol;
	}

	between(from: number, to: number): string {
		return this.#text.slice(from, to);
	}

	/** Finds the end of a value, without the blanks after it. */
	end(node: Node): number {
		let end = node.range?.[1] ?? 0;
		while (end > (node.range?.[0] ?? 0) && /\s/.test(this.#text[end - 1] ?? '')) end--;
		return end;
	}

	column(offset: number): number {
		return offset - this.startOfLine(offset);
	}

	startOfLine(offset: number): number {
		return this.#text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Finds the end of a line, before its line break. */
	endOfLine(offset: number): number {
		const found = this.#text.indexOf('\n', offset);
		if (found < 0) return this.#text.length;
		return this.#text[found - 1] === '\r' ? found - 1 : found;
	}

	/** Finds the start of the next line. */
	nextLine(offset: number): number {
		const found = this.#text.indexOf('\n', offset);
		return found < 0 ? this.#text.length : found + 1;
	}

	/** Finds the first character from an offset on that is no blank. */
	firstText(offset: number): number {
		let first = offset;
		while (/[ \t]/.test(this.#text[first] ?? '')) first++;
		return first;
	}

	/** Finds the key of a pair or the dash of an item; for an item in brackets, its start. */
	startOfItem(parent: Collection, index: number): number | undefined {
		const item = parent.items[index];
		if (item === undefined) return undefined;
		if (isMap(parent)) {
			const { key } = item as Pair;
			return isNode(key) ? key.range?.[0] : undefined;
		}
		const start = isNode(item) ? item.range?.[0] : undefined;
		if (start === undefined || parent.flow) return start;
		const column = this.column(parent.range?.[0] ?? 0);
		for (let dash = this.#text.lastIndexOf('-', start - 1); dash >= 0; dash = this.#text.lastIndexOf('-', dash - 1)) {
			if (this.column(dash) === column) return dash;
		}
		return undefined;
	}

	endOfItem(parent: Collection, index: number): number | undefined {
		const item = parent.items[index];
		if (item === undefined) return undefined;
		if (!isMap(parent)) return isNode(item) ? this.end(item) : undefined;
		const { key, value } = item as Pair;
		if (isNode(value)) return this.end(value);
		return isNode(key) ? this.end(key) : undefined;
	}
}
