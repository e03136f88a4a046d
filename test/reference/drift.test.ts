import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findDrift } from '../../generator/drift/drift.ts';

/** Every difference between our spec and GHL's published documents is one that we chose and wrote down. */
const repository = fileURLToPath(new URL('../../', import.meta.url));
const published = join(repository, '../shared/reference/ghl/apps');

describe.skipIf(!existsSync(published))('our spec beside the published documents', () => {
	const report = existsSync(published) ? findDrift(join(repository, 'spec/openapi.yaml'), published) : null;

	test('has no operation that nobody published', () => expect(report?.unpublished).toEqual([]));

	test('differs only where corrections.yaml says so', () => {
		const unlisted = report?.drifts.filter((drift) => !drift.listed) ?? [];
		expect(unlisted.map(({ request, at, published: theirs, ours }) => `${request} ${at}: published ${theirs}, ours ${ours}`)).toEqual([]);
	});
});
