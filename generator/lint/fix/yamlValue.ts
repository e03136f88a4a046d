import { Document, Scalar, YAMLSeq } from 'yaml';
import { isObject, type JsonValue } from '../../contract/json.ts';

/** A value on one line, so that it can stand anywhere, in brackets too. */
export function valueText(value: JsonValue): string {
	if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
	if (isObject(value)) return Object.keys(value).length === 0 ? '{}' : `{ ${pairText(value)} }`;
	return scalarText(value);
}

/** `key: value`, with commas between the pairs of an object. */
export function pairText(value: JsonValue): string {
	if (!isObject(value)) return valueText(value);
	return Object.entries(value)
		.map(([key, item]) => `${scalarText(key)}: ${valueText(item)}`)
		.join(', ');
}

/** A scalar as it has to be written inside brackets, where more of them need quotes. */
function scalarText(value: JsonValue): string {
	const list = new YAMLSeq();
	list.flow = true;
	list.items.push(new Scalar(value));
	return new Document(list).toString({ lineWidth: 0, singleQuote: true }).trim().slice(1, -1).trim();
}
