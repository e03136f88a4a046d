import type { DateStyle, Field } from '../../generator/contract/catalog.ts';
import type { JsonValue } from '../../generator/contract/json.ts';
import { isoText } from './clock.ts';
import { type Order, orderBy } from './store/order.ts';

/** A moment written in one of the styles of the wire. */
export function writeMoment(epochMilliseconds: number, style: DateStyle): string | number {
	switch (style) {
		case 'date':
			return isoText(epochMilliseconds).slice(0, 10);
		case 'date-time':
			return isoText(epochMilliseconds);
		case 'epoch-milliseconds':
			return epochMilliseconds;
		case 'epoch-seconds':
			return Math.floor(epochMilliseconds / 1000);
	}
}

/** How a field writes moments: what it declares, else epoch milliseconds for numbers and ISO 8601 for text. */
export function momentStyle(field: Field | undefined): DateStyle {
	if (field?.date) return field.date;
	return field?.type === 'integer' || field?.type === 'number' ? 'epoch-milliseconds' : 'date-time';
}

/** Epoch milliseconds of a moment on the wire, NaN when it is none. */
export function readMoment(value: JsonValue | undefined): number {
	if (typeof value === 'number') return value;
	return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}

/** The order by a moment; records without one come last. */
export function momentOrder(field: string, descending: boolean): Order {
	return orderBy([
		{
			name: field,
			descending,
			read: (record) => {
				const moment = readMoment(record[field]);
				return Number.isNaN(moment) ? null : moment;
			},
		},
	]);
}
