import { badRequest } from '../http/apiError.ts';
import type { Store } from '../state/store/store.ts';
import { isZone, momentOf } from './zone.ts';

/** The time zone that the hours of a sub-account are in. */
export function zoneOf(locationId: string, store: Store): string {
	const zone = String(store.get('location', locationId)?.timezone ?? '');
	return zone !== '' && isZone(zone) ? zone : 'UTC';
}

/** Outside of these, a year has not four digits in every zone. */
const [EARLIEST, LATEST] = [Date.parse('0001-01-03'), Date.parse('9999-12-29')];

/**
 * A moment that can be written in any zone.
 * @throws ApiError 400 for one that cannot.
 */
export function writable(moment: number, name: string): number {
	if (moment >= EARLIEST && moment <= LATEST) return moment;
	throw badRequest(`${name} must be between the years 1 and 9999`);
}

/**
 * A moment that a request names. Without an offset it is one of the sub-account's own clocks.
 * @throws ApiError 400 when it is none.
 */
export function momentIn(text: string, name: string, zone: string): number {
	const hasOffset = /(z|[+-]\d\d:?\d\d)$/i.test(text);
	const moment = Date.parse(hasOffset ? text : `${text.replace(' ', 'T')}Z`);
	if (!/^\d{4}-\d\d-\d\d[T ]/.test(text) || Number.isNaN(moment)) {
		throw badRequest(`${name} must be a moment such as 2026-03-10T09:00:00-04:00`);
	}
	return writable(hasOffset ? moment : momentOf(moment, zone), name);
}
