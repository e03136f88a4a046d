/** A data folder that cannot be used; nothing in it was changed. */
export class DataError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'DataError';
	}
}
