import type { Change } from '../spec/change.ts';
import type { SpecDocument } from '../spec/load.ts';
import type { Path } from '../spec/pointer.ts';
import type { SourceFile } from '../spec/sourceFile.ts';

/** A rule looks at a spec and reports. It changes nothing itself; a repair runs only where repairs are allowed. */
export interface Rule {
	/** `all` documents, or `ours`: those that use our extensions. */
	applies: 'all' | 'ours';
	check(spec: SpecDocument, report: Report): void;
}

export type Report = (finding: Finding) => void;

export interface Finding {
	rule: string;
	/** Where in the joined document, or in `source` when that is given. */
	at: Path;
	message: string;
	fix: string;
	repair?: Repair;
	/** The file that `at` and the repair speak of, when they do not speak of the joined document. */
	source?: SourceFile;
	/** Never stops generation. */
	warning?: boolean;
}

/** What makes a finding right. Done in memory on documents that are not ours; `lint --fix` writes it into the files. */
export interface Repair {
	changes: Change[];
	/** It makes the document usable but drops or invents what only its author knows: never written into a document of ours. */
	makeshift?: true;
}
