/** A file or folder that was named on the command line or in a reference cannot be read. */
export class UnreadableError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UnreadableError';
	}
}
