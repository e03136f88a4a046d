const RATE = 8000;
const HEADER = 44;
const PITCH = 440;

const made = new Map<number, Uint8Array>();

/**
 * A quiet tone as a WAV file: one channel, 8 bits, 8,000 samples a second.
 * @param seconds whole ones; parts are rounded up.
 */
export function tone(seconds: number): Uint8Array {
	const length = Math.ceil(seconds) * RATE;
	const known = made.get(length);
	if (known) return known;
	const file = new Uint8Array(HEADER + length);
	const view = new DataView(file.buffer);
	const text = (offset: number, value: string) => file.set(new TextEncoder().encode(value), offset);
	text(0, 'RIFF');
	view.setUint32(4, HEADER - 8 + length, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	// Uncompressed, one channel.
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, RATE, true);
	view.setUint32(28, RATE, true);
	view.setUint16(32, 1, true);
	view.setUint16(34, 8, true);
	text(36, 'data');
	view.setUint32(40, length, true);
	for (let sample = 0; sample < length; sample++)
		file[HEADER + sample] = 128 + Math.round(24 * Math.sin((2 * Math.PI * PITCH * sample) / RATE));
	made.set(length, file);
	return file;
}
