import type { Effect } from '../../http/message.ts';

/** What a fault did to an answer that was made all the same; empty where it did nothing. */
export function effectInWords(effect: Effect): string {
	const parts = [
		effect.delay > 0 ? `held back ${Math.round(effect.delay)} ms` : '',
		effect.drop ? 'connection broken without an answer' : '',
		effect.truncate ? 'broken off in the middle' : '',
		effect.malformed ? 'body cut to no JSON' : '',
	];
	const text = parts.filter((part) => part !== '').join(', ');
	return text === '' ? '' : `On purpose: ${text}.`;
}
