import { describe, expect, test, vi } from 'vitest';
import { createClock, isoTime } from '../../../mock/state/clock.ts';

const MOMENT = Date.parse('2026-03-02T09:15:00.000Z');

describe('the clock', () => {
	test('follows the machine until told otherwise', () => {
		vi.useFakeTimers({ now: MOMENT });
		try {
			const clock = createClock();
			expect(clock.now()).toBe(MOMENT);
			vi.advanceTimersByTime(1234);
			expect(clock.now()).toBe(MOMENT + 1234);
			clock.advance(1000);
			vi.advanceTimersByTime(6);
			expect(clock.now()).toBe(MOMENT + 2240);
			clock.release();
			expect(clock.now()).toBe(MOMENT + 1240);
		} finally {
			vi.useRealTimers();
		}
	});

	test('runs from the moment it was started at, and comes back to it', () => {
		vi.useFakeTimers();
		try {
			const clock = createClock({ start: MOMENT });
			vi.advanceTimersByTime(50);
			expect(clock.now()).toBe(MOMENT + 50);
			clock.set(0);
			clock.release();
			expect(clock.now()).toBe(MOMENT);
			expect(() => createClock({ start: Number.NaN })).toThrow(RangeError);
		} finally {
			vi.useRealTimers();
		}
	});

	test('stands still once it was set, moves by what it is told, and runs again after release', () => {
		const clock = createClock();
		clock.set(MOMENT);
		clock.advance(500);
		clock.advance(-100);
		expect(clock.now()).toBe(MOMENT + 400);
		expect(isoTime(clock)).toBe('2026-03-02T09:15:00.400Z');
		const before = Date.now();
		clock.release();
		expect(clock.now()).toBeGreaterThanOrEqual(before);
	});

	test.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, -1e20])('refuses %d, which is no moment, and stays as it was', (moment) => {
		const clock = createClock();
		clock.set(MOMENT);
		expect(() => clock.set(moment)).toThrow(/moment/);
		expect(() => clock.advance(moment)).toThrow(/moment/);
		expect(clock.now()).toBe(MOMENT);
	});
});
