import type { JsonObject } from '../../generator/contract/json.ts';
import { createIdSource } from '../state/ids.ts';
import { createRandomSource, type RandomSource } from '../state/random.ts';

const FIRST =
	'Ada Amir Anouk Bela Carla Chidi Dana Elif Enzo Farah Greta Hugo Ines Jonas Kofi Lena Mateo Nadia Omar Petra Ravi Sofia Tariq Yuki'.split(
		' ',
	);
const LAST =
	'Abara Berg Castellan Dubois Eriksen Fontaine Garcia Haddad Ivanova Jansen Kowalski Lindqvist Moreau Novak Okafor Petrov Quist Rossi Sato Tanaka Ueda Vargas Weber Zhang'.split(
		' ',
	);
const PLACES = [
	['Portland', 'ME', '04101'],
	['Bangor', 'ME', '04401'],
	['Augusta', 'ME', '04330'],
	['Concord', 'NH', '03301'],
] as const;
const SOURCES = ['website form', 'referral', 'walk-in', 'public api'];
const TAGS = ['new patient', 'whitening', 'recall 2026', 'insurance check', 'no reminders'];

/** Moments run from here to a year later, one contact after the other. */
const START = Date.parse('2025-03-01T08:00:00.000Z');
const YEAR = 365 * 86_400_000;

/**
 * Invented contacts for tests of scale: the same ones in every run. None shares an email address or phone
 * number with another, or with anybody of the story.
 * @param count how many.
 */
export function crowd(count: number, locationId: string): JsonObject[] {
	const random = createRandomSource(0xc0ffee);
	const ids = createIdSource(0xc0ffee);
	return Array.from({ length: count }, (_, index) => {
		const firstName = pick(FIRST, random);
		const lastName = pick(LAST, random);
		const [city, state, postalCode] = pick(PLACES, random);
		const moment = new Date(START + Math.floor((YEAR * index) / count)).toISOString();
		return {
			id: ids.next(),
			locationId,
			firstName,
			lastName,
			email: `${firstName}.${lastName}.${index + 1}@crowd.example.com`.toLowerCase(),
			phone: `+1207${String(2_000_000 + index).padStart(7, '0')}`,
			city,
			state,
			postalCode,
			source: pick(SOURCES, random),
			tags: TAGS.filter(() => random.next() < 0.2),
			dateAdded: moment,
			dateUpdated: moment,
		};
	});
}

function pick<T>(list: readonly T[], random: RandomSource): T {
	return list[Math.floor(random.next() * list.length)] as T;
}
