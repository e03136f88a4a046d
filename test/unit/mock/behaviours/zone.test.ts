import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone, momentOf, wallClock, wallText, writeInZone } from '../../../../mock/behaviours/zone.ts';

const NEW_YORK = 'America/New_York';
const at = (text: string) => Date.parse(text);

describe('time zones', () => {
	it.each([
		['2026-01-15T15:00:00Z', NEW_YORK, '2026-01-15T10:00:00-05:00'],
		['2026-07-15T15:00:00Z', NEW_YORK, '2026-07-15T11:00:00-04:00'],
		['2026-07-15T20:30:00Z', 'Asia/Kolkata', '2026-07-16T02:00:00+05:30'],
		['2026-07-15T20:30:00Z', 'UTC', '2026-07-15T20:30:00+00:00'],
		['2026-07-15T20:30:00Z', 'America/St_Johns', '2026-07-15T18:00:00-02:30'],
	])('writes %s in %s', (moment, zone, text) => {
		expect(writeInZone(at(moment), zone)).toBe(text);
		expect(at(writeInZone(at(moment), zone))).toBe(at(moment));
	});

	it('writes whole minutes where a zone was once ahead by seconds too', () => {
		const text = writeInZone(at('1850-06-01T12:00:00Z'), NEW_YORK);
		expect(text).toBe('1850-06-01T07:04:00-04:56');
		expect(at(text)).toBe(at('1850-06-01T12:00:00Z'));
	});

	it('finds the moment after a skipped hour and the first of a repeated one', () => {
		expect(wallText(momentOf(at('2026-03-08T02:30:00Z'), NEW_YORK), NEW_YORK)).toBe('2026-03-08 03:30:00');
		expect(new Date(momentOf(at('2026-11-01T01:30:00Z'), NEW_YORK)).toISOString()).toBe('2026-11-01T05:30:00.000Z');
	});

	it('comes back to the moment it started from, but in a repeated hour', () => {
		const moments = fc.integer({ min: at('2020-01-01'), max: at('2030-01-01') });
		const zones = fc.constantFrom(NEW_YORK, 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Chatham');
		fc.assert(
			fc.property(moments, zones, (moment, zone) => {
				const back = momentOf(wallClock(moment, zone), zone);
				expect(wallClock(back, zone)).toBe(wallClock(moment, zone));
			}),
		);
	});

	it.each([
		['Europe/Paris', true],
		['Mars/Olympus', false],
		['', false],
		['-271821-04-20T00:00:00.000Z', false],
		['+05:00', false],
		['toString', false],
		['constructor', false],
	])('knows whether %j is one', (name, known) => expect(isZone(name)).toBe(known));
});
