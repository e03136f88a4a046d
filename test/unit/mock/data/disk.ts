import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const mended = { writeSync: fs.writeSync, ftruncateSync: fs.ftruncateSync, fsync: fs.fsync, fsyncSync: fs.fsyncSync };

/** A disk that does what it is told; only calls as the journal makes them go through it. */
export interface Disk {
	/** Takes so many bytes more and then has no space left. */
	fill(room?: number): void;
	/** Keeps what is given to it from lasting: each `fsync` fails. */
	loseWrites(): void;
	/** Refuses to cut files off. */
	refuseCuts(): void;
	/** Refuses to keep new files. */
	refuseFiles(): void;
	/** Works again. */
	mend(): void;
}

function failure(code: string, what: string, call: string): Error {
	return Object.assign(new Error(`${code}: ${what}, ${call}`), { code, syscall: call });
}

function install(changes: Partial<typeof mended>): void {
	Object.assign(fs, changes);
	syncBuiltinESMExports();
}

/** The disk of this process. Mend it after each test. */
export const disk: Disk = {
	fill(room = 0) {
		let left = room;
		const write = (descriptor: number, bytes: Uint8Array, offset: number, length: number, position: number) => {
			const taken = Math.min(left, length);
			if (taken === 0) throw failure('ENOSPC', 'no space left on device', 'write');
			left -= taken;
			return mended.writeSync(descriptor, bytes, offset, taken, position);
		};
		install({ writeSync: write as typeof mended.writeSync });
	},
	loseWrites() {
		const lose = (_: number, done: (error: Error) => void) => setTimeout(done, 5, failure('EIO', 'i/o error', 'fsync'));
		install({ fsync: Object.assign(lose, { __promisify__: mended.fsync.__promisify__ }) });
	},
	refuseCuts() {
		install({
			ftruncateSync() {
				throw failure('EIO', 'i/o error', 'ftruncate');
			},
		});
	},
	refuseFiles() {
		install({
			fsyncSync() {
				throw failure('EIO', 'i/o error', 'fsync');
			},
		});
	},
	mend: () => install(mended),
};
