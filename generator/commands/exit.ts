/** Exit codes of the command line. */
export const EXIT = { fine: 0, findings: 1, wrongUse: 2 } as const;

/** Names of errors that mean wrong use of the command. */
const WRONG_USE = new Set(['UnreadableError', 'UnknownTargetError', 'PortInUseError', 'SeedError', 'DataError']);

/** Codes of file system errors that concern a path which the caller gave. */
const WRONG_USE_CODES = new Set([
	'ENOENT',
	'EACCES',
	'EPERM',
	'EISDIR',
	'ENOTDIR',
	'EROFS',
	'EADDRINUSE',
	'EADDRNOTAVAIL',
	'ENOSPC',
	'EEXIST',
]);

/**
 * Prints an error that ends the command: one line for wrong use, the stack for a bug of ours.
 * @returns the exit code.
 */
export function fail(error: unknown): number {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (error instanceof Error && (WRONG_USE.has(error.name) || WRONG_USE_CODES.has(code))) {
		process.stderr.write(`ghl-connect: ${error.message}\n`);
		return EXIT.wrongUse;
	}
	process.stderr.write(`ghl-connect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
	return EXIT.findings;
}
