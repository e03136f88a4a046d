import { Document, Scalar, YAMLSeq } from 'yaml';
import { isObject, type JsonValue } from '../../contract/json.ts';

/** Writes a value on one line, so that it fits anywhere, in brackets too. */
export function valueText(value: JsonValue): string {
	if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
	if (isObject(value)) return Object.keys(value).length === 0 ? '{}' : `{ ${pairText(value)} }`;
	return scalarText(value);
}

/** Writes pairs: `key: value`, with commas between those of an object. */
export function pairText(value: JsonValue): string {
	if (!isObject(value)) return valueText(value);
	return Object.entries(value)
		.map(([key, item]) => `${scalarText(key)}: ${valueText(item)}`)
		.join(', ');
}

/** Writes a scalar for use in brackets, where more texts need quotes. */
function scalarText(value: JsonValue): string {
	const list = new YAMLSeq();
	list.flow = true;
	list.items.push(new Scalar(value));
	return new Document(list).toString({ lineWidth: 0, singleQuote: true }).trim().slice(1, -1).trim();
}
