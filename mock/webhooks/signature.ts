import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The mock's own keys: the live ones are GHL's secret. */
export interface Signer {
	/** Headers that prove where a body comes from. */
	headers(body: Uint8Array): Record<string, string>;
	/** Public halves, as base64 of their DER form, for receivers under test. */
	publicKeys: { ed25519: string; rsa: string | null };
}

/**
 * Makes keys and signs with them.
 * @param withRsa adds the older `x-wh-signature` (RSA-SHA256), which the live API is said to have stopped.
 */
export function createSigner(withRsa: boolean): Signer {
	const ed25519 = generateKeyPairSync('ed25519');
	const rsa = withRsa ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : null;
	return {
		headers: (body) => ({
			'x-ghl-signature': sign(null, body, ed25519.privateKey).toString('base64'),
			...(rsa ? { 'x-wh-signature': sign('sha256', body, rsa.privateKey).toString('base64') } : {}),
		}),
		publicKeys: { ed25519: exported(ed25519.publicKey), rsa: rsa ? exported(rsa.publicKey) : null },
	};
}

function exported(key: KeyObject): string {
	return key.export({ type: 'spki', format: 'der' }).toString('base64');
}
