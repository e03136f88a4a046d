import type { StoredRecord } from '../../state/store/store.ts';

const SEARCHED: readonly string[] = ['name', 'email', 'phone', 'companyName', 'businessName'];

const texts = new WeakMap<StoredRecord, string>();

/** Keeps contacts whose name, email address, phone number or company holds the text, whatever its case. */
export function freeText(query: string | undefined): ((contact: StoredRecord) => boolean) | undefined {
	const wanted = query?.trim().toLowerCase();
	if (!wanted) return undefined;
	const digits = /^[+\d\s().-]+$/.test(wanted) ? wanted.replace(/\D/g, '') : '';
	return (contact) => {
		const text = textOf(contact);
		// A phone number is found however it is punctuated.
		return text.includes(wanted) || (digits.length > 3 && text.includes(digits));
	};
}

function textOf(contact: StoredRecord): string {
	let text = texts.get(contact);
	if (text === undefined) {
		text = SEARCHED.map((field) => contact[field] ?? '')
			.join('\n')
			.toLowerCase();
		texts.set(contact, text);
	}
	return text;
}
