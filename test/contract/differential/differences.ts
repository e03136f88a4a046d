import type { Case } from './cases.ts';
import { fieldName, type Verdict } from './verdict.ts';

/** Where Prism and the gateway are meant to say different things. */
export interface Difference {
	reason: string;
	covers(one: Case, prism: Verdict, gateway: Verdict): boolean;
}

/**
 * All of them, each as narrow as it can be said; one that no request shows any more fails the test. Never sent, and
 * so not in the list: JSON that does not parse, which Prism 5.16 leaves without an answer and the gateway refuses.
 */
export const DIFFERENCES: readonly Difference[] = [
	{
		reason: 'no body is {}, so that the refusal names what it lacks; Prism names the body',
		covers: ({ kind }, prism, gateway) =>
			kind === 'body missing' && isAbout(prism, 'body') && (gateway.accepted || gateway.fields.every((field) => field.startsWith('body.'))),
	},
	{
		reason: 'a body where none belongs is not looked at: clients send {} with DELETE; Prism answers 415',
		covers: ({ kind }, prism, gateway) => kind === 'body where none belongs' && isAbout(prism, 'body') && gateway.accepted,
	},
	{
		reason: 'an empty value in the query is a value, and checked; Prism takes it for none',
		covers: (one, prism, gateway) => one.kind === 'empty query value' && prism.accepted && isAbout(gateway, changedField(one)),
	},
	{
		reason: 'names in the query are case-sensitive, as those in paths and bodies are; not to Prism',
		covers: (one, prism, gateway) => one.kind === 'query name in other letters' && prism.accepted && isAbout(gateway, changedField(one)),
	},
	{
		reason: 'an undeclared form field is refused, as by the live API (`property X should not exist`); Prism drops it',
		covers: (one, prism, gateway) =>
			one.kind === 'unknown property' && isForm(one) && prism.accepted && isAbout(gateway, changedField(one)),
	},
	{
		reason: 'a form field sent twice is a list, and refused where one value belongs; Prism keeps the last',
		covers: (one, prism, gateway) =>
			one.kind === 'form field twice' && isMultipart(one) && prism.accepted && isAbout(gateway, changedField(one)),
	},
	{
		reason: 'one field of a form is a list of one where a list is documented; to Prism with an `encoding` alone, which files lack',
		covers: ({ operation, path }, prism, gateway) =>
			operation.operationId === 'uploadMessageAttachments' &&
			path[0] === 'fileAttachment' &&
			isAbout(prism, 'body.fileAttachment') &&
			gateway.accepted,
	},
	{
		reason: 'moments are those of RFC 3339: offsets under 24 hours, leap seconds at 23:59 UTC alone; Prism takes others',
		covers: (one, prism, gateway) =>
			one.kind === 'format' && /\+24:00"$|:60\+02:00"$/.test(one.what) && prism.accepted && isAbout(gateway, changedField(one)),
	},
];

function changedField({ place, path }: Case): string {
	return fieldName(place, path);
}

/** Whether a verdict is a refusal for this one field. */
function isAbout(verdict: Verdict, field: string): boolean {
	return !verdict.accepted && verdict.fields.length === 1 && verdict.fields[0] === field;
}

function isForm({ operation }: Case): boolean {
	return operation.body !== null && operation.body.contentType !== 'application/json';
}

function isMultipart({ operation }: Case): boolean {
	return operation.body?.contentType === 'multipart/form-data';
}
