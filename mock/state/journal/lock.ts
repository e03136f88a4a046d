import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './dataError.ts';

const NAME = 'state.lock';

/** Locks that this process holds: its own id in a lock file may also be that of an earlier process. */
const held = new Set<string>();

/**
 * Makes a folder this process's own. The lock of a process that ended without giving it back is taken over.
 * @returns gives it back.
 * @throws DataError when another process has it.
 */
export function lockFolder(folder: string): () => void {
	const file = join(folder, NAME);
	if (held.has(file)) throw inUse(folder, file, process.pid);
	if (!create(file)) {
		takeOver(folder, file);
		// Two may have found the same dead process; one of them is first.
		if (!create(file)) throw inUse(folder, file, ownerOf(file)?.pid ?? 0);
	}
	held.add(file);
	return () => {
		held.delete(file);
		rmSync(file, { force: true });
	};
}

function create(file: string): boolean {
	try {
		writeFileSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw new DataError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
	}
}

function takeOver(folder: string, file: string): void {
	const owner = ownerOf(file);
	if (owner && isAlive(owner)) throw inUse(folder, file, owner.pid);
	// Moved away first: were it deleted, it might be the new lock of somebody who was faster.
	const aside = `${file}.${process.pid}`;
	try {
		renameSync(file, aside);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
		throw error;
	}
	const moved = ownerOf(aside);
	if (moved && isAlive(moved)) {
		renameSync(aside, file);
		throw inUse(folder, file, moved.pid);
	}
	rmSync(aside, { force: true });
}

interface Owner {
	pid: number;
	/** When the process started, as the system counts it; null where it does not tell. */
	started: string | null;
}

/** Null when the file is gone or was not written to the end. @throws DataError when it is no lock of ours. */
function ownerOf(file: string): Owner | null {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return null;
	}
	if (text === '') return null;
	try {
		const { pid, started } = JSON.parse(text) as Partial<Owner>;
		if (Number.isInteger(pid)) return { pid: pid as number, started: started ?? null };
	} catch {
		// Said below.
	}
	throw new DataError(`${file} is no lock file of the mock: choose another folder, or remove it.`);
}

function isAlive({ pid, started }: Owner): boolean {
	// In a container each start has the same id; our own lock is not there yet.
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// Somebody else's process may not be signalled, but is there.
		if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
	}
	return started === null || startOf(pid) === started;
}

/** Tells a process from a later one with the same id; null on systems without /proc. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The name before it is in parentheses and may hold anything.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
	} catch {
		return null;
	}
}

function inUse(folder: string, file: string, pid: number): DataError {
	return new DataError(`${folder} is in use by process ${pid}: stop that mock, or choose another folder. If no mock runs, remove ${file}.`);
}
