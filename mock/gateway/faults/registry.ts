import type { Clock } from '../../state/clock.ts';
import type { RandomSource } from '../../state/random.ts';
import type { Fault, Latency } from './fault.ts';

/** A fault that is set, and how often it struck. */
export interface SetFault {
	id: number;
	fault: Fault;
	struck: number;
}

/** What is known of a request when faults are looked for. */
export interface Target {
	operationId: string;
	method: string;
	path: string;
}

export interface FaultRegistry {
	/** Sets a fault; returns its number. */
	add(fault: Fault): number;
	/** Takes one back, or all. False when there is none of this number. */
	remove(id?: number): boolean;
	list(): SetFault[];
	/** The faults that strike this request; each is counted. */
	strike(target: Target): Fault[];
	/** One latency, drawn. */
	draw(latency: Latency): number;
	reset(): void;
}

/**
 * Keeps the faults that are set.
 * @param initial those of the start, which a reset brings back.
 */
export function createFaultRegistry(clock: Clock, random: RandomSource, initial: readonly Fault[] = []): FaultRegistry {
	let faults: (SetFault & { since: number })[] = [];
	let next = 1;
	const registry: FaultRegistry = {
		add(fault) {
			const id = next++;
			faults.push({ id, fault, struck: 0, since: clock.now() });
			return id;
		},
		remove(id) {
			const before = faults.length;
			faults = id === undefined ? [] : faults.filter((set) => set.id !== id);
			return id === undefined || faults.length < before;
		},
		list: () => faults.map(({ id, fault, struck }) => ({ id, fault, struck })),
		strike(target) {
			if (faults.length === 0) return [];
			const struck = faults.filter(({ fault, struck: count, since }) => {
				if (!fits(fault, target) || count >= (fault.times ?? Number.POSITIVE_INFINITY)) return false;
				if (clock.now() - since >= (fault.duration ?? Number.POSITIVE_INFINITY)) return false;
				return fault.probability === undefined || random.next() < fault.probability;
			});
			for (const set of struck) set.struck++;
			return struck.map(({ fault }) => fault);
		},
		draw(latency) {
			if (typeof latency === 'number') return latency;
			if ('min' in latency) return latency.min + (latency.max - latency.min) * random.next();
			return Math.max(0, latency.mean + latency.deviation * normal(random));
		},
		reset() {
			faults = [];
			next = 1;
			random.reset();
			for (const fault of initial) registry.add(fault);
		},
	};
	registry.reset();
	return registry;
}

function fits({ operation, method, path }: Fault, target: Target): boolean {
	if (operation !== undefined && operation !== target.operationId) return false;
	if (method !== undefined && method.toUpperCase() !== target.method) return false;
	return path === undefined || patternOf(path).test(target.path);
}

function patternOf(path: string): RegExp {
	const escaped = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${escaped.join('.*')}$`);
}

/** A number of the normal distribution around 0 (Box and Muller). */
function normal(random: RandomSource): number {
	const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
	return radius * Math.cos(2 * Math.PI * random.next());
}
