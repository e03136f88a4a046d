import type { Field, InputField } from '../../../generator/contract/catalog.ts';
import { asInput, blankField } from '../../../generator/contract/fields.ts';
import { sentenceCase } from '../../../generator/words/case.ts';

/** A field of a response. */
export function field(name: string, over: Partial<Field> = {}): Field {
	return blankField(name, { label: sentenceCase(name), ...over });
}

/** An input of a request. */
export function input(name: string, place: InputField['in'], over: Partial<InputField> = {}): InputField {
	return { ...asInput(field(name), place), required: place === 'path', ...over };
}
