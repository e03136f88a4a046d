import type { Case } from './cases.ts';
import { DIFFERENCES } from './differences.ts';
import { describe } from './gatewaySide.ts';
import { agree, type Verdict } from './verdict.ts';

interface Row {
	cases: number;
	refused: number;
	agreed: number;
}

/** Counts what the two sides said, for the table at the end. */
export class Tally {
	readonly #kinds = new Map<string, Row>();
	readonly #listed = new Map<string, Case[]>();
	readonly #operations = new Set<string>();

	/** Counts one request. @returns what is wrong with its verdicts in words, null when nothing is. */
	add(one: Case, prism: Verdict, gateway: Verdict): string | null {
		const row = this.#kinds.get(one.kind) ?? { cases: 0, refused: 0, agreed: 0 };
		this.#kinds.set(one.kind, row);
		this.#operations.add(one.operation.operationId);
		row.cases++;
		if (!prism.accepted || !gateway.accepted) row.refused++;
		if (agree(prism, gateway)) {
			row.agreed++;
			return null;
		}
		const listed = DIFFERENCES.find(({ covers }) => covers(one, prism, gateway));
		if (!listed) return `${describe(one)}\n  Prism ${inWords(prism)}\n  gateway ${inWords(gateway)}`;
		this.#listed.set(listed.reason, [...this.showing(listed.reason), one]);
		return null;
	}

	/** Operations of which at least one request was sent. */
	get operations(): number {
		return this.#operations.size;
	}

	/** Kinds of requests that were sent, with how many of them a side refused. */
	get refusals(): Map<string, number> {
		return new Map([...this.#kinds].map(([kind, { refused }]) => [kind, refused]));
	}

	/** The requests that showed a listed difference. */
	showing(reason: string): Case[] {
		return this.#listed.get(reason) ?? [];
	}

	toString(): string {
		const rows = [...this.#kinds];
		const sum = (key: keyof Row) => rows.reduce((total, [, row]) => total + row[key], 0);
		const line = (name: string, ...cells: unknown[]) => `${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
		return [
			line('one change of the sample', 'cases', 'refused', 'agreed'),
			...rows.map(([kind, { cases, refused, agreed }]) => line(kind, cases, refused, agreed)),
			line(`${this.#operations.size} operations`, sum('cases'), sum('refused'), sum('agreed')),
			'',
			'listed differences',
			...DIFFERENCES.map(({ reason }) => `${String(this.showing(reason).length).padStart(5)}  ${reason}`),
		].join('\n');
	}
}

function inWords(verdict: Verdict): string {
	return verdict.accepted ? 'accepts it' : `refuses ${verdict.fields.join(', ')}: ${verdict.says}`;
}
