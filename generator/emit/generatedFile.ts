/** One file that a target emits. `path` is relative to the output folder, with forward slashes. */
export interface GeneratedFile {
	path: string;
	content: string | Uint8Array;
}
