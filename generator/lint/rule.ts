import type { SpecDocument } from '../spec/load.ts';
import type { Path } from '../spec/pointer.ts';

/** A rule looks at a spec and reports. It changes nothing itself; a repair runs only where repairs are allowed. */
export interface Rule {
	/** `all` documents, or `ours`: those that use our extensions. */
	applies: 'all' | 'ours';
	check(spec: SpecDocument, report: Report): void;
}

export type Report = (finding: Finding) => void;

export interface Finding {
	rule: string;
	/** Where in the joined document. */
	at: Path;
	message: string;
	fix: string;
	/** What makes it right when it is unambiguous. Run on documents that are not ours. */
	repair?: () => void;
	/** Reported against another file than the document (a list of names, say). */
	file?: string;
	/** Never stops generation. */
	warning?: boolean;
}
