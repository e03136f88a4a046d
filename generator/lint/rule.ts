import type { Change } from '../spec/change.ts';
import type { SpecDocument } from '../spec/load.ts';
import type { Path } from '../spec/pointer.ts';
import type { SourceFile } from '../spec/sourceFile.ts';

/** A check of a spec. It only reports; a repair runs where repairs are allowed. */
export interface Rule {
	/** `all` documents, or `ours`: those that use our extensions. */
	applies: 'all' | 'ours';
	check(spec: SpecDocument, report: Report): void;
}

export type Report = (finding: Finding) => void;

export interface Finding {
	rule: string;
	/** Path in the joined document, or in `source` if that is set. */
	at: Path;
	message: string;
	fix: string;
	repair?: Repair;
	/** File that `at` and the repair refer to, if that is not the joined document. */
	source?: SourceFile;
	/** True for a remark that never stops generation. */
	warning?: boolean;
}

/** The changes that mend a finding. Documents of others are mended in memory; `lint --fix` writes the changes into the files. */
export interface Repair {
	changes: Change[];
	/**
	 * True when the repair makes the document usable but drops or invents what only its author knows: `lint --fix` never
	 * writes it into a document of ours.
	 */
	makeshift?: true;
}
