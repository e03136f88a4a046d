/** Says that a file or folder cannot be read which the command line or a reference names. */
export class UnreadableError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UnreadableError';
	}
}
